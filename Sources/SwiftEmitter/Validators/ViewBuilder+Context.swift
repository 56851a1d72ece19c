import Mustache
import PayloadIR
import SchemaFrontEnd

/// The context of a payload whose rules depend on facts: a property for each.
extension ViewBuilder {
    /// The members of a validator's view that say what its context is. A payload without facts has none, and uses the
    /// runtime's.
    func contextView(of validator: ValidatorDeclaration, indentation: Int) -> [String: MustacheValue] {
        var view: [String: MustacheValue] = ["context": .none, "contextAlias": .none]
        if let owner = contextOwner(of: validator) {
            view["contextAlias"] = .text(owner + ".Context")
        } else if !validator.facts.isEmpty {
            let named = zip(names.facts[validator.key] ?? [], validator.facts)
            view["context"] = .record([
                "access": .text(access),
                "facts": .list(list(of: validator.facts, indentation: indentation + 4)),
                "properties": .list(named.map { property($0, $1, depth: indentation / 4 + 1) }),
            ])
        }
        return view
    }

    /// Whether the context has a `Date`.
    func needsFoundation(_ validator: ValidatorDeclaration) -> Bool {
        contextOwner(of: validator) == nil && validator.facts.contains { $0.kind == .time }
    }

    /// The outermost type around a nested one, if its context has all facts of the nested one. Nil for one with a
    /// context of its own.
    private func contextOwner(of validator: ValidatorDeclaration) -> String? {
        let enclosing: DeclarationID? =
            switch validator.home {
            case .type(let id): module[id].parent
            case .schema(_, let parent, _): parent
            }
        guard !validator.facts.isEmpty, var outer = enclosing else { return nil }
        while let parent = module[outer].parent { outer = parent }
        let owner = module.validators.declarations.first {
            if case .type(let id) = $0.home { id == outer } else { false }
        }
        guard let owner else { return nil }
        let hasAll = validator.facts.allSatisfy { fact in
            owner.facts.contains { $0.name == fact.name && $0.kind == fact.kind }
        }
        return hasAll ? names.path(of: owner) : nil
    }

    /// The facts as a constant, on one line or several.
    private func list(of facts: [Fact], indentation: Int) -> [MustacheValue] {
        let start = "\(access)static let facts: [ContextFact] = ["
        let calls = facts.map(declaration)
        let line = start + calls.map { "\($0)(\($1.joined(separator: ", ")))" }.joined(separator: ", ") + "]"
        if line.unicodeScalars.count + indentation < SwiftLines.width { return [.text(line)] }
        // A list of one has no comma behind it.
        let comma = facts.count == 1 ? "" : ","
        let elements = calls.flatMap { function, arguments in
            SwiftLines.call(function, arguments, comma, indentation: indentation + 4).map { "    " + $0 }
        }
        return ([start] + elements + ["]"]).map { .text($0) }
    }

    /// The call that makes a fact, and its arguments.
    private func declaration(of fact: Fact) -> (function: String, arguments: [String]) {
        let name = swiftLiteral(fact.name)
        switch fact.kind {
        case .boolean: return (".boolean", [name])
        case .integer: return (".integer", [name])
        case .time: return (".time", [name])
        case .text(let pattern, let values):
            var arguments = [name]
            if let pattern { arguments.append("pattern: Pattern(\(swiftRawLiteral(pattern)))") }
            if !values.isEmpty {
                arguments.append("values: [\(values.map(swiftLiteral).joined(separator: ", "))]")
            }
            return (".text", arguments)
        }
    }

    private func property(_ name: String, _ fact: Fact, depth: Int) -> MustacheValue {
        var documentation = Documentation(text: fact.description)
        var also: [String] = []
        var type = "String"
        var source = "validation[fact: \(swiftLiteral(fact.name))]"
        switch fact.kind {
        case .boolean: type = "Bool"
        case .integer: type = "Int"
        case .time:
            type = "Date"
            source = "validation.now"
            also = ["Without it, no time is checked against the clock."]
        case .text(let pattern, let values):
            if !values.isEmpty { documentation.constraints.append(.values(values.map(swiftLiteral))) }
            if let pattern { documentation.constraints.append(.pattern(pattern)) }
        }
        return .record([
            "documentation": lines(documentation, depth: depth, also: also),
            "name": .text(ReservedNames.escaping(name)),
            "type": .text(type),
            "source": .text(source),
        ])
    }
}
