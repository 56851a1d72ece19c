import JSONSource
import Mustache
import PayloadIR
import SchemaFrontEnd

/// Builds what templates are rendered with. Every decision is taken here; a view holds finished strings.
struct ViewBuilder {
    let module: PayloadModule
    let names: SwiftNames
    let speller: SwiftTypeSpeller

    /// The types of the module that are another name of one, by their schemas.
    let aliases: [SchemaID: DeclarationID]

    /// The validators by the declaration in whose file they stand, nil for those with a file of their own.
    let validatorsByHome: [DeclarationID?: [ValidatorDeclaration]]

    init(module: PayloadModule, names: SwiftNames) {
        self.module = module
        self.names = names
        speller = SwiftTypeSpeller(names: names, numbers: module.options.numbers)
        let aliases = module.nested(in: nil).compactMap { declaration -> (SchemaID, DeclarationID)? in
            guard case .alias = declaration.kind, let schema = declaration.schemas.last else { return nil }
            return (schema, declaration.id)
        }
        let bySchema = Dictionary(aliases) { first, _ in first }
        self.aliases = bySchema
        validatorsByHome = Dictionary(grouping: module.validators.declarations) {
            Self.home(of: $0, in: module, bySchema)
        }
    }

    /// `public ` with its space, or nothing for the default access level.
    var access: String {
        module.options.access == .internal ? "" : module.options.access.rawValue + " "
    }

    /// One of the module's own types and all that is nested in it.
    func piece(_ declaration: TypeDeclaration) -> SwiftPiece {
        let all = withNested(declaration)
        let codings = all.compactMap { coding($0) }
        let defaults = all.compactMap { self.defaults($0) }
        let validators = validators(in: all)
        let needsFoundation =
            all.contains { $0.parts.contains(where: speller.needsFoundation) }
            || validatorDeclarations(in: all).contains(where: needsFoundation)
        // An alias of a type of Swift's own has nothing of the runtime, unless it validates.
        let needsRuntime =
            !validators.isEmpty
            || all.contains { declaration in
                guard case .alias(let type) = declaration.kind else { return true }
                return speller.needsRuntime(type)
            }
        let view: [String: MustacheValue] = [
            "declaration": self.declaration(declaration, depth: 0),
            "codings": .list(codings),
            "hasCodings": .flag(!codings.isEmpty),
            "defaults": .list(defaults),
            "hasDefaults": .flag(!defaults.isEmpty),
            "validators": .list(validators),
            "hasValidators": .flag(!validators.isEmpty),
        ]
        return SwiftPiece(
            name: names.name(of: declaration.id),
            kind: .type,
            file: declaration.file,
            imports: imports([
                needsFoundation ? FileImport("Foundation") : nil,
                FileImport("PayloadRuntime", isExposed: needsRuntime),
            ]),
            view: view
        )
    }

    private func withNested(_ declaration: TypeDeclaration) -> [TypeDeclaration] {
        [declaration] + module.nested(in: declaration.id).flatMap(withNested)
    }

    /// The view of a declaration, for the template that it names.
    func declaration(_ declaration: TypeDeclaration, depth: Int) -> MustacheValue {
        var view: [String: MustacheValue] = [
            "name": .text(names.name(of: declaration.id)),
            "access": .text(access),
            "documentation": lines(
                declaration.documentation,
                depth: depth,
                rules: typeRules(of: declaration),
                also: deprecationWords(declaration)
            ),
            "nested": .list(module.nested(in: declaration.id).map { self.declaration($0, depth: depth + 1) }),
        ]
        switch declaration.kind {
        case .object(let object): view.merge(objectView(object, of: declaration, depth: depth)) { $1 }
        case .tuple(let tuple): view.merge(tupleView(tuple, of: declaration, depth: depth)) { $1 }
        case .enumeration(let enumeration):
            view.merge(enumerationView(enumeration, of: declaration, depth: depth)) { $1 }
        case .union(let union): view.merge(unionView(union, of: declaration, depth: depth)) { $1 }
        case .alias(let type):
            view["template"] = "Alias"
            view["type"] = .text(speller.text(type))
        }
        return .record(view)
    }

    /// Marking the type itself would warn wherever generated code uses it, so its documentation says it.
    private func deprecationWords(_ declaration: TypeDeclaration) -> [String] {
        guard let deprecation = declaration.documentation.deprecation else { return [] }
        return [deprecation.message.map { "Deprecated: \($0)" } ?? "Deprecated."]
    }

    /// The view of a declaration's coding. Nil for a type that needs none.
    private func coding(_ declaration: TypeDeclaration) -> MustacheValue? {
        let common: [String: MustacheValue] = [
            "path": .text(names.path(of: declaration.id)), "access": .text(access),
        ]
        let own: [String: MustacheValue]? =
            switch declaration.kind {
            case .object(let object): objectCoding(object, of: declaration)
            case .tuple(let tuple): tupleCoding(tuple, of: declaration)
            case .enumeration(let enumeration): enumerationCoding(enumeration, of: declaration)
            case .union(let union): unionCoding(union, of: declaration)
            case .alias: nil
            }
        return own.map { .record(common.merging($0) { $1 }) }
    }

    /// The lines of a documentation comment behind their slashes; an empty one has no space that would trail.
    func lines(
        _ documentation: Documentation,
        depth: Int,
        rules: [String] = [],
        also: [String] = []
    ) -> MustacheValue {
        let lines = DocumentationText.lines(documentation, indentation: depth * 4, rules: rules, also: also)
        return .list(lines.map { .text($0.isEmpty ? "" : " " + $0) })
    }

    /// What a struct or a union is, `Hashable` only where the options say so.
    ///
    /// `PayloadValue` stands in the declaration and not in the extension that implements it: it inherits from
    /// `Sendable`, and such a protocol there keeps the type and all of its extensions off the main actor in a module
    /// that isolates to it by default (SE-0466). `Sendable` itself would not.
    var conformances: String {
        module.options.hashable ? "Codable, Hashable, PayloadValue" : "Codable, PayloadValue"
    }
}
