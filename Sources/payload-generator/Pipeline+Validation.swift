import Diagnostics
import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

extension Pipeline {
    /// A schema that instances can be validated against.
    struct CompiledSchema {
        fileprivate let evaluator: SchemaEvaluator
        fileprivate let plan: PlanID

        /// What is wrong with the facts that were given, a sentence for each; none when they are the schema's and as it
        /// declares them.
        let factProblems: [String]

        /// All violations, none for a valid instance.
        func violations(in instance: JSONInstance) -> [Violation] {
            evaluator.violations(in: instance, against: plan)
        }
    }

    /// Resolve, pick the schema, lower. The schema is nil when there are errors.
    ///
    /// - Parameters:
    ///   - files: the file that holds the schema, then those that it refers to.
    ///   - pointer: where the schema stands in the first file.
    ///   - facts: what is known that is not in the instances, as text by name.
    static func compile(
        _ files: [SchemaFile],
        located: LocatedDocuments,
        pointer: JSONPointer,
        facts: [String: String] = [:],
        assertsFormats: Bool
    ) -> (schema: CompiledSchema?, diagnostics: [Diagnostic]) {
        guard let file = files.first else { return (nil, []) }
        let (set, diagnostics) = SchemaResolver.resolve(files, located: located, for: .validation)
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        // A pointer counts in the document as it was written.
        let place = file.places.current(pointer)
        guard let schema = set.schemas.first(where: { $0.file == 0 && $0.pointer == place }) else {
            return (nil, diagnostics + [noSchema(at: pointer, now: place ?? pointer, in: file)])
        }
        let plans = PlanLowering.lower(set, assertsFormats: assertsFormats)
        let declared = set.facts(inReachOf: [schema.id])
        let known = ValidationFacts(ValidationContext(facts: facts), declared: declared.map(\.rule))
        // The tool's own thread has a large stack.
        let evaluator = SchemaEvaluator(plans, facts: known, limits: .largeStack)
        let compiled = CompiledSchema(
            evaluator: evaluator,
            plan: plans.plan(of: schema.id),
            factProblems: unknown(facts, among: declared) + known.refusals
        )
        return (compiled, diagnostics)
    }

    /// A sentence for each fact that no schema in reach declares, in the order of their names.
    private static func unknown(_ facts: [String: String], among declared: [Fact]) -> [String] {
        let names = declared.map(\.name)
        let list = names.map { $0 == Fact.now ? "`now` (given with `--now`)" : "`\($0)`" }
        return facts.keys.filter { !names.contains($0) }.sorted().map { name in
            if name == Fact.now {
                return "`--now` has no effect: the schema checks no time against the clock"
            }
            return "there is no fact `\(name)`; the schema declares "
                + (list.isEmpty ? "none" : list.joined(separator: ", "))
        }
    }

    /// - Parameters:
    ///   - pointer: counts in the document as it was written.
    ///   - place: the same where the document is upgraded.
    private static func noSchema(at pointer: JSONPointer, now place: JSONPointer, in file: SchemaFile)
        -> Diagnostic
    {
        guard let node = file.root.value(at: place) else {
            return Diagnostic(
                .unresolvedReference,
                "--pointer leads nowhere: there is nothing at \"#\(pointer)\"",
                help: firstMissingStep(of: place, in: file.root),
                at: SourceLocation(path: file.text.path)
            )
        }
        let isDocument = file.kind == .openAPI && pointer.tokens.isEmpty
        return Diagnostic(
            .notASchema,
            isDocument
                ? "an OpenAPI document is no schema itself" : "the value at \"#\(pointer)\" is not a schema",
            help: file.kind == .openAPI
                ? "name one with --pointer, for example /components/schemas/NAME"
                : "name a schema with --pointer, for example one in /$defs",
            at: file.location(of: node.range, pointer: pointer)
        )
    }

    /// Names the step of a pointer that fails, and the member that may have been meant.
    private static func firstMissingStep(of pointer: JSONPointer, in root: JSONNode) -> String? {
        var node = root
        for token in pointer.tokens {
            guard let next = node.value(at: JSONPointer(tokens: [token])) else {
                let nearest = Spelling.nearest(to: token, among: (node.members ?? []).map(\.name))
                let advice = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
                return "there is no \"\(token)\"\(advice)"
            }
            node = next
        }
        return nil
    }
}

extension Pipeline {
    /// Load, resolve, plan, collect. The rules are nil when the schemas have errors.
    ///
    /// - Parameters:
    ///   - modules: the modules to list, all that are generated when it is empty.
    ///   - instances: a folder with instances of the payloads. Nil without one.
    /// - Returns: besides, what is wrong with the instances.
    static func rules(_ folders: [Folder], modules: [String], instances: String?, _ progress: Progress) -> (
        rules: [ModuleRules]?, diagnostics: [Diagnostic], problems: [String]
    ) {
        let (files, diagnostics) = load(folders, progress)
        progress(.resolving(documents: files.loaded.count))
        let (set, problems) = SchemaResolver.resolve(files.loaded, unread: files.unread)
        let found = diagnostics + problems
        guard !found.contains(where: { $0.severity == .error }) else { return (nil, found, []) }

        let tags = OperationTags(of: set).tags
        var lowered = ModulePlans(set: set)
        var rules: [ModuleRules] = []
        var unread: [String] = []
        for folder in folders where folder.options.generate {
            guard modules.isEmpty || modules.contains(folder.module) else { continue }
            let plans = lowered.plans(folder.options)
            var types: [TypeRules] = []
            for (index, file) in set.files.enumerated() where file.module == folder.name {
                if file.kind == .openAPI { types += OperationRules.types(ofFile: index, of: set) }
                guard file.kind == .schema else { continue }
                types.append(
                    TypeRules(
                        type: file.name,
                        file: index,
                        path: file.relativePath,
                        documents: tags[index] ?? [],
                        rules: RuleCollector.rules(ofFile: index, of: set, plans)
                    )
                )
            }
            if let instances {
                var evidence = RuleEvidence(folder: instances, set: set, plans: plans)
                evidence.add(to: &types, module: folder.name)
                unread += evidence.problems
            }
            rules.append(ModuleRules(module: folder.module, types: types))
        }
        return (rules, found, unread)
    }
}
