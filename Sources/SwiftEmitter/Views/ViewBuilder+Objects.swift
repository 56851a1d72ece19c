import Mustache
import PayloadIR

/// Structs: objects and tuples.
extension ViewBuilder {
    func objectView(_ object: ObjectType, of declaration: TypeDeclaration, depth: Int) -> [String:
        MustacheValue]
    {
        let speller = speller.inside(declaration.id)
        var members = members(object.properties, of: declaration, rules: propertyRules(of: declaration))
        if case .kept(let type) = object.others {
            members.append(Member(name: SwiftNames.othersName, type: speller.text(.map(type)), preset: "[:]"))
        }
        return structView(
            members,
            depth: depth,
            others: "Properties that the schema does not declare, as they came."
        )
    }

    func tupleView(_ tuple: TupleType, of declaration: TypeDeclaration, depth: Int) -> [String: MustacheValue]
    {
        let speller = speller.inside(declaration.id)
        var members = members(tuple.elements, of: declaration)
        if let rest = tuple.rest {
            members.append(Member(name: SwiftNames.restName, type: speller.text(.array(rest)), preset: "[]"))
        }
        return structView(members, depth: depth, others: "Further elements, in their order.")
    }

    /// A stored property.
    struct Member {
        let name: String
        let type: String
        /// The default of the initialiser's parameter. Nil for one that callers must give.
        var preset: String?
        var property: Property?
        /// When it is required, and what else is demanded of it at times.
        var rules: [String] = []
    }

    /// - Parameter rules: sentences for the properties' documentation, by their names in JSON.
    func members(
        _ properties: [Property],
        of declaration: TypeDeclaration,
        rules: [String: [String]] = [:]
    ) -> [Member] {
        let speller = speller.inside(declaration.id)
        return zip(names.members[declaration.id] ?? [], properties).map { name, property in
            Member(
                name: name,
                type: speller.text(property),
                preset: preset(of: property),
                property: property,
                rules: rules[property.jsonName] ?? []
            )
        }
    }

    private func preset(of property: Property) -> String? {
        guard property.isRequired else { return "nil" }
        if let constant = constant(property) { return constant }
        if let digits = property.documentation.clockDefault { return now(digits, as: property.type) }
        guard case .declared(let id) = property.type.withoutSensitivity,
            case .enumeration(let enumeration) = module[id].kind, enumeration.constant != nil
        else {
            return nil
        }
        let value = "." + (names.members[id]?.first ?? "")
        return property.type.isSensitive ? "Sensitive(\(value))" : value
    }

    /// The time now. Text, where the module's options make formats an annotation.
    private func now(_ digits: Int, as type: TypeReference) -> String? {
        switch type {
        case .dateTime: ".now(fractionDigits: \(digits))"
        case .string: "\(speller.text(.dateTime)).now(fractionDigits: \(digits)).text"
        // A required property that may be null is an optional.
        case .nullable(let wrapped): now(digits, as: wrapped)
        case .sensitive(let wrapped): now(digits, as: wrapped).map { "Sensitive(\($0))" }
        default: nil
        }
    }

    /// The only value that a boolean or an integer can have. A `Decimal` has no literal that is exact.
    private func constant(_ property: Property) -> String? {
        for case .values(let values) in property.documentation.constraints where values.count == 1 {
            switch property.type.withoutSensitivity {
            case .boolean: return values[0]
            case .integer: return Int(values[0]).map(String.init)
            default: return nil
            }
        }
        return nil
    }

    private func structView(_ members: [Member], depth: Int, others: String) -> [String: MustacheValue] {
        [
            "template": "Struct",
            "conformances": .text(conformances),
            "properties": .list(members.map { propertyView($0, depth: depth + 1, others: others) }),
            "storages": .list(
                members.filter(isDeprecated).map { propertyView($0, depth: depth + 1, others: others) }
            ),
            "assignments": .list(assignments(members, depth: depth + 2)),
            "parameters": .list(members.map(parameterView)),
            "hasParameters": .flag(!members.isEmpty),
        ]
    }

    private func propertyView(_ member: Member, depth: Int, others: String) -> MustacheValue {
        let name = ReservedNames.escaping(member.name)
        let documentation: MustacheValue =
            if let property = member.property {
                lines(property.documentation, depth: depth, rules: member.rules)
            } else {
                lines(Documentation(text: others), depth: depth)
            }
        return .record([
            "documentation": documentation,
            "availability": .list(availability(member.property?.documentation).map { .text($0) }),
            "name": .text(name),
            "type": .text(member.type),
            "isBoxed": .flag(member.property?.isBoxed == true),
            "isDeprecated": .flag(isDeprecated(member)),
            "storage": .text(storage(member)),
        ])
    }

    /// Code of the module itself must not use a deprecated property, or it would not compile without warnings.
    func storage(_ member: Member) -> String {
        isDeprecated(member) ? member.name + SwiftNames.storageEnding : ReservedNames.escaping(member.name)
    }

    private func isDeprecated(_ member: Member) -> Bool {
        member.property?.documentation.deprecation != nil
    }

    /// The statements of the memberwise initialiser.
    private func assignments(_ members: [Member], depth: Int) -> [MustacheValue] {
        members.flatMap { member in
            SwiftLines.assignment(
                "self.\(storage(member))",
                ReservedNames.escaping(member.name),
                indentation: depth * 4
            )
        }.map { .text($0) }
    }

    private func parameterView(_ member: Member) -> MustacheValue {
        .record([
            "name": .text(ReservedNames.escaping(member.name)),
            "type": .text(member.type),
            "preset": .text(member.preset.map { " = \($0)" } ?? ""),
        ])
    }

    private func availability(_ documentation: Documentation?) -> [String] {
        guard let deprecation = documentation?.deprecation else { return [] }
        guard let message = deprecation.message else { return ["@available(*, deprecated)"] }
        return ["@available(*, deprecated, message: \(swiftLiteral(message)))"]
    }

    func objectCoding(_ object: ObjectType, of declaration: TypeDeclaration) -> [String: MustacheValue] {
        let members = members(object.properties, of: declaration)
        var reading: [String] = []
        var writing: [String] = []
        for member in members {
            guard let property = member.property else { continue }
            let storage = storage(member)
            let verb = verb(of: property)
            let key = swiftLiteral(property.jsonName)
            reading += SwiftLines.assignment(
                qualified(storage, beside: "object"),
                "try object.\(verb)",
                [key],
                indentation: 8
            )
            writing += SwiftLines.call(
                "writer.\(verb)",
                [key, qualified(storage, beside: "writer")],
                indentation: 8
            )
        }
        switch object.others {
        case .kept:
            reading.append("\(SwiftNames.othersName) = try object.others()")
            writing.append("writer.others(\(SwiftNames.othersName))")
        case .refused:
            reading.append("try object.end()")
        case .ignored:
            break
        }
        return [
            "template": "ObjectCoding",
            "readsNothing": .flag(reading.isEmpty),
            "reading": .list(reading.map { .text($0) }),
            "writing": .list(writing.map { .text($0) }),
        ]
    }

    private func verb(of property: Property) -> String {
        switch (property.type, property.isRequired) {
        case (.nullable, true): "nullable"
        case (_, true): "required"
        default: "optional"
        }
    }

    /// The property's name, with `self.` where a local name hides it.
    private func qualified(_ name: String, beside locals: String...) -> String {
        (locals + ["instance"]).contains(name) ? "self." + name : name
    }

    func tupleCoding(_ tuple: TupleType, of declaration: TypeDeclaration) -> [String: MustacheValue] {
        let members = members(tuple.elements, of: declaration)
        var reading: [String] = []
        var writing: [String] = []
        for member in members {
            guard let property = member.property else { continue }
            let verb = nextVerb(of: property)
            reading.append("\(qualified(storage(member), beside: "array")) = try array.\(verb)()")
            writing.append("writer.\(verb)(\(qualified(storage(member), beside: "writer")))")
        }
        if tuple.rest == nil {
            reading.append("try array.end()")
        } else {
            reading.append("\(SwiftNames.restName) = try array.rest()")
            writing.append("writer.rest(\(SwiftNames.restName))")
        }
        return [
            "template": "TupleCoding",
            "reading": .list(reading.map { .text($0) }),
            "writing": .list(writing.map { .text($0) }),
        ]
    }

    private func nextVerb(of property: Property) -> String {
        switch (property.type, property.isRequired) {
        case (.nullable, true): "nextNullable"
        case (_, true): "next"
        default: "nextIfPresent"
        }
    }
}
