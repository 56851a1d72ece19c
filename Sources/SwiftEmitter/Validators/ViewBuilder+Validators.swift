import Mustache
import PayloadIR
import SchemaFrontEnd

/// Validators: each the body of an extension, or of a type made for it.
extension ViewBuilder {
    /// The views of the validators that stand in the file of a declaration, in the order of the declarations in it.
    func validators(in declarations: [TypeDeclaration]) -> [MustacheValue] {
        validatorDeclarations(in: declarations).map { view($0) }
    }

    /// The validators that stand in the file of a declaration.
    func validatorDeclarations(in declarations: [TypeDeclaration]) -> [ValidatorDeclaration] {
        declarations.flatMap { validatorsByHome[$0.id] ?? [] }
    }

    /// The validators that need a file of their own.
    var validatorsWithoutType: [ValidatorDeclaration] {
        validatorsByHome[nil] ?? []
    }

    /// The declaration in whose file a validator stands. Nil for none.
    static func home(
        of validator: ValidatorDeclaration,
        in module: PayloadModule,
        _ aliases: [SchemaID: DeclarationID]
    ) -> DeclarationID? {
        switch validator.home {
        case .type(let id): return id
        case .schema(_, let parent?, _): return parent
        case .schema(_, nil, _): return validator.plans.last.flatMap { aliases[module.plans[$0].schema] }
        }
    }

    /// A validator that stands in no other type's file. Nil for one that belongs to a type.
    func piece(_ validator: ValidatorDeclaration) -> SwiftPiece? {
        guard case .schema(_, _, let file) = validator.home else { return nil }
        let view: [String: MustacheValue] = [
            "declaration": .none,
            "codings": .list([]),
            "hasCodings": .flag(false),
            "defaults": .list([]),
            "hasDefaults": .flag(false),
            "validators": .list([view(validator)]),
            "hasValidators": .flag(true),
        ]
        return SwiftPiece(
            name: names.schemas[validator.key]?.last ?? "",
            kind: .type,
            file: file,
            imports: imports([
                needsFoundation(validator) ? FileImport("Foundation") : nil,
                FileImport("PayloadRuntime"),
            ]),
            view: view
        )
    }

    private func view(_ validator: ValidatorDeclaration) -> MustacheValue {
        var taken: Set<String> = []
        var indentation = 4
        var view: [String: MustacheValue] = [
            "access": .text(access)
        ]
        switch validator.home {
        case .type(let id):
            taken = members(of: id)
            view["template"] = "Validator"
            view["path"] = .text(names.path(of: id))
        case .schema(_, let parent, _):
            let path = names.schemas[validator.key] ?? []
            indentation = parent == nil ? 4 : 8
            view["template"] = parent == nil ? "SchemaValidator" : "NestedSchemaValidator"
            view["path"] = .text(path.dropLast().joined(separator: "."))
            view["name"] = .text(path.last ?? "")
        }
        view.merge(contextView(of: validator, indentation: indentation)) { $1 }
        var writer = ValidatorWriter(
            module: module,
            names: names,
            tableNames: taken,
            indentation: indentation
        )
        let location = brokenLiteral(
            swiftLiteral(validator.location),
            width: SwiftLines.width - indentation - 4
        )
        view["location"] = .list(location.map { .text($0) })
        writer.write(validator)
        view["statements"] = .list(writer.lines.map { .text($0) })
        view["tables"] = .list(writer.tables.map { .text($0) })
        view["hasTables"] = .flag(!writer.tables.isEmpty)
        return .record(view)
    }

    /// The names of an enumeration's cases or a union's variants, which are static members like the constants.
    private func members(of id: DeclarationID) -> Set<String> {
        switch module[id].kind {
        case .enumeration, .union: Set(names.members[id] ?? [])
        case .object, .tuple, .alias: []
        }
    }
}
