import Diagnostics
import PayloadIR
import SchemaFrontEnd

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
