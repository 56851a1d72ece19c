import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// The members of objects.
extension ValidatorWriter {
    /// Whether `required` is asked for where the property is: in the plan's own `properties`.
    func asksWithProperty(_ name: String, in plan: ValidationPlan) -> Bool {
        plan.checks.contains { check in
            guard case .members(let members) = check else { return false }
            return members.properties.contains { $0.name.utf8.elementsEqual(name.utf8) }
        }
    }

    mutating func write(_ members: MemberPlan, of plan: ValidationPlan, _ scope: inout Scope) {
        let required = requiredNames(of: plan)
        let asked = members.properties.filter { !isOpen($0.plan) || required.contains(PropertyName(text: $0.name)) }
        let others = members.properties.filter { isOpen($0.plan) && !required.contains(PropertyName(text: $0.name)) }
        let isClosed = if case .closed = members.rest { members.patterns.isEmpty } else { false }
        let needsOthers = members.rest.demands(by: self) || members.patterns.contains { !isOpen($0.plan) }
        let known = asked + (needsOthers ? others : [])
        // Few properties are found one by one; a table is for many, and to know which members are others.
        let needsTable = asked.count > 2 || needsOthers
        let table =
            needsTable && !(known.isEmpty && !isClosed)
            ? self.table(tableName(scope), "PropertyNames", known.map { swiftLiteral($0.name) }) : nil
        let isFound = table != nil && (asked.count > 2 || isClosed)
        let object = isFound ? scope.claim(scope.value == "value" ? "object" : scope.value.filter { $0 != "`" } + "Object") : nil
        if let object, let table {
            let keyword = asked.isEmpty ? "let" : "var"
            call("\(keyword) \(object) = check.object", [scope.value, table])
        }
        for property in asked {
            write(property, isRequired: required.contains(PropertyName(text: property.name)), of: object, scope)
        }
        if let object, let table, isClosed { call("\(object).noOthers", [table, "&check"]) }
        if !isClosed, needsOthers { writeOthers(members, besides: table, &scope) }
    }

    private func tableName(_ scope: Scope) -> String {
        scope.value == "value" ? "propertyNames" : scope.value.filter { $0 != "`" } + "Names"
    }

    private func requiredNames(of plan: ValidationPlan) -> Set<PropertyName> {
        var names: Set<PropertyName> = []
        for case .assertion(.required(let required)) in plan.checks {
            names.formUnion(required.map { PropertyName(text: $0) })
        }
        return names
    }

    private mutating func write(
        _ property: (name: String, plan: PlanID),
        isRequired: Bool,
        of object: String?,
        _ scope: Scope
    ) {
        let name = swiftLiteral(property.name)
        let verb = isRequired ? "required" : "optional"
        let function = "\(object ?? "check").\(verb)"
        let arguments = [name, object == nil ? scope.value : "&check"]
        if isOpen(property.plan) {
            call(function, arguments)
            return
        }
        var inner = scope
        inner.known = [:]
        inner.value = variable(property.name, &inner)
        block("if let \(inner.value) = \(function)", arguments) { $0.write(property.plan, inner) }
    }

    /// A new variable for a value of this name. A very long one would break lines that are read for the rule in them.
    func variable(_ name: String, _ scope: inout Scope) -> String {
        let plain = name.utf8.count > 50 ? "member" : SwiftWords.lowerCamelCase(name)
        let name = scope.claim(ReservedNames.isReserved(variable: plain) ? plain + "Value" : plain)
        return ReservedNames.escaping(name)
    }

    /// `patternProperties`, and `additionalProperties` with a schema or beside it.
    private mutating func writeOthers(_ members: MemberPlan, besides table: String?, _ scope: inout Scope) {
        let list = scope.claim("members")
        let name = scope.claim("name")
        add("var \(list) = check.members(of: \(scope.value))")
        let scope = scope
        loop(name, in: list) { writer in
            let demandsRest = members.rest.demands(by: writer)
            if members.patterns.isEmpty {
                if let table { writer.add("if check.isName(\(name), in: \(table)) { continue }") }
                writer.writeRest(members.rest, of: name, "additionalProperties", scope)
                return
            }
            var inner = scope
            let isKnown = inner.claim("isKnown")
            if demandsRest {
                let start = table.map { "check.isName(\(name), in: \($0))" } ?? "false"
                writer.add("var \(isKnown) = \(start)")
            }
            for (pattern, plan) in members.patterns where demandsRest || !writer.isOpen(plan) {
                writer.write(pattern, plan, of: name, marking: demandsRest ? isKnown : nil, inner)
            }
            guard demandsRest else { return }
            writer.add("if \(isKnown) { continue }")
            writer.writeRest(members.rest, of: name, "additionalProperties", inner)
        }
    }

    private mutating func write(
        _ pattern: Pattern,
        _ plan: PlanID,
        of name: String,
        marking isKnown: String?,
        _ scope: Scope
    ) {
        let table = self.table("namePattern", "Pattern", text: swiftRawLiteral(pattern.source))
        let arguments = [name, "matching: \(table)", "for: \"patternProperties\"", scope.value]
        block("if check.isName", arguments) { writer in
            if let isKnown { writer.add("\(isKnown) = true") }
            let path = "/patternProperties/\(JSONPointerToken.escaped(pattern.source))"
            writer.writeMember(plan, of: name, path, scope)
        }
    }

    /// Writes what is demanded of a member that no other keyword speaks of.
    mutating func writeRest(_ rest: RestPlan, of name: String, _ keyword: String, _ scope: Scope) {
        switch rest {
        case .open, .unsaid: break
        case .closed: call("check.unexpected", [name, "\"\(keyword)\"", scope.value])
        case .plan(let plan): writeMember(plan, of: name, "/\(keyword)", scope)
        }
    }

    private mutating func writeMember(_ plan: PlanID, of name: String, _ path: String, _ scope: Scope) {
        guard !isOpen(plan) else { return }
        var inner = scope
        inner.known = [:]
        inner.value = inner.claim("member")
        call("let \(inner.value) = check.member", [name, swiftLiteral(path), scope.value])
        write(plan, inner)
    }
}

extension RestPlan {
    /// Whether anything is demanded.
    func demands(by writer: ValidatorWriter) -> Bool {
        switch self {
        case .open, .unsaid: false
        case .closed: true
        case .plan(let plan): !writer.isOpen(plan)
        }
    }
}
