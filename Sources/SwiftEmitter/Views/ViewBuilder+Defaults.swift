import Mustache
import PayloadIR
import PayloadRuntime

/// The function that sets defaults.
extension ViewBuilder {
    /// The view of a declaration's `withDefaults()`. Nil for a type that has none.
    func defaults(_ declaration: TypeDeclaration) -> MustacheValue? {
        guard module.defaultCarriers.contains(declaration.id) else { return nil }
        let path = names.path(of: declaration.id)
        let documentation: String
        let statements: [String]
        switch declaration.kind {
        case .object(let object):
            let members = members(object.properties, of: declaration)
            let own = object.defaults.flatMap { statement($0, members) }
            var inner = members.filter(holdsDefaults).map { nested(storage($0)) }
            if case .kept(let others) = object.others, others.isMade(of: module.defaultCarriers) {
                inner.append(nested(SwiftNames.othersName))
            }
            documentation = words(object, members, hasInner: !inner.isEmpty)
            statements = ["var copy = self"] + own + inner + ["return copy"]
        case .tuple(let tuple):
            let members = members(tuple.elements, of: declaration)
            var inner = members.filter(holdsDefaults).map { nested(storage($0)) }
            if let rest = tuple.rest, rest.isMade(of: module.defaultCarriers) {
                inner.append(nested(SwiftNames.restName))
            }
            documentation = Self.innerWords
            statements = ["var copy = self"] + inner + ["return copy"]
        case .union(let union):
            documentation = Self.innerWords
            statements = cases(union, of: declaration)
        case .enumeration, .alias: return nil
        }
        return .record([
            "template": "Defaults",
            "path": .text(path),
            "access": .text(access),
            "documentation": lines(Documentation(text: documentation), depth: 1),
            "statements": .list(statements.map { .text($0) }),
        ])
    }

    // MARK: - Words

    private static let innerWords =
        "A copy in which absent properties of the values inside it have their defaults."

    private func words(_ object: ObjectType, _ members: [Member], hasInner: Bool) -> String {
        var names: [String] = []
        for index in object.defaults.map(\.property).sorted() {
            let name = "`\(members[index].name)`"
            if !names.contains(name) { names.append(name) }
        }
        guard let last = names.last else { return Self.innerWords }
        let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + last : last
        let inner = hasInner ? ", also in the values inside it" : ""
        let isConditional = object.defaults.contains { $0.condition != .always }
        return "A copy in which properties that are absent have their defaults\(inner): \(list)."
            + (isConditional ? " A property stays absent where the schema does not allow it." : "")
    }

    // MARK: - Statements

    private func holdsDefaults(_ member: Member) -> Bool {
        member.property?.type.isMade(of: module.defaultCarriers) == true
    }

    private func nested(_ name: String) -> String {
        "copy.\(name) = copy.\(name).withDefaults()"
    }

    private func statement(_ preset: PropertyDefault, _ members: [Member]) -> [String] {
        guard let property = members[preset.property].property else { return [] }
        let target = "copy." + storage(members[preset.property])
        var conditions = ["\(target) == nil"]
        switch preset.condition {
        case .always: break
        case .all(let parts): conditions = parts.map { condition($0, members, isInside: false) } + conditions
        default: conditions.insert(condition(preset.condition, members, isInside: false), at: 0)
        }
        var opening = ["if " + conditions.joined(separator: ", ") + " {"]
        if (opening.first?.unicodeScalars.count ?? 0) + 8 > SwiftLines.width {
            let rows = conditions.enumerated().map { "    " + $1 + ($0 == conditions.count - 1 ? "" : ",") }
            opening = ["if"] + rows + ["{"]
        }
        let value = DefaultLiteral(module: module, names: names, speller: speller)
            .text(preset.value, of: property.type)
        return opening + SwiftLines.assignment(target, value, indentation: 12).map { "    " + $0 } + ["}"]
    }

    private func cases(_ union: UnionType, of declaration: TypeDeclaration) -> [String] {
        let carriers = zip(names.members[declaration.id] ?? [], union.variants).filter {
            $1.type.isMade(of: module.defaultCarriers)
        }
        return ["switch self {"]
            + carriers.map { "case .\($0.0)(let value): return .\($0.0)(value.withDefaults())" }
            + ["default: return self", "}"]
    }

    // MARK: - Conditions

    /// - Parameter isInside: whether the condition is an operand of another one.
    private func condition(_ condition: PropertyCondition, _ members: [Member], isInside: Bool) -> String {
        func joined(_ parts: [String], _ sign: String) -> String {
            let text = parts.joined(separator: " \(sign) ")
            return isInside && parts.count > 1 ? "(\(text))" : text
        }
        switch condition {
        case .always: return "true"
        case .never, .unknown: return "false"
        case .present(let index): return "\(place(index, members)) != nil"
        case .not(.present(let index)): return "\(place(index, members)) == nil"
        case .equals(let index, let values):
            return joined(values.map { "\(place(index, members)) == \(literal($0, index, members))" }, "||")
        case .not(.equals(let index, let values)):
            return joined(values.map { "\(place(index, members)) != \(literal($0, index, members))" }, "&&")
        case .not(let inner): return "!(\(self.condition(inner, members, isInside: false)))"
        case .all(let parts): return joined(parts.map { self.condition($0, members, isInside: true) }, "&&")
        case .any(let parts): return joined(parts.map { self.condition($0, members, isInside: true) }, "||")
        }
    }

    private func place(_ index: Int, _ members: [Member]) -> String {
        "copy." + storage(members[index])
    }

    private func literal(_ value: JSONValue, _ index: Int, _ members: [Member]) -> String {
        switch (value, members[index].property?.type) {
        case (.boolean(let flag), _): return flag ? "true" : "false"
        case (.number(let number), _): return Int(number.text).map { "\($0)" } ?? "0"
        case (.string(let text), .declared(let id)?): return names.enumerationLiteral(text, id, in: module)
        case (.string(let text), _): return swiftLiteral(text)
        default: return "nil"
        }
    }
}

extension SwiftNames {
    /// An enumeration's value: `.reservation`, or the type with the text for one that is not listed.
    func enumerationLiteral(_ text: String, _ id: DeclarationID, in module: PayloadModule) -> String {
        guard case .enumeration(let list) = module[id].kind else { return swiftLiteral(text) }
        let names = members[id] ?? []
        if let index = list.cases.firstIndex(where: { $0.value.isExactly(text) }), index < names.count {
            return "." + names[index]
        }
        return "\(path(of: id))(rawValue: \(swiftLiteral(text)))"
    }
}
