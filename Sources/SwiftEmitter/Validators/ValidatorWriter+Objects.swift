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
        let asked = members.properties.filter {
            !isOpen($0.plan) || required.contains(PropertyName(text: $0.name))
        }
        let others = members.properties.filter {
            isOpen($0.plan) && !required.contains(PropertyName(text: $0.name))
        }
        let isClosed = if case .closed = members.rest { members.patterns.isEmpty } else { false }
        // The names only matter where something is demanded of the others.
        let needsNames = members.rest.demands(by: self)
        let needsOthers = needsNames || members.patterns.contains { !isOpen($0.plan) }
        let known = asked + (needsNames ? others : [])
        // Few properties are found one by one; a table is for many, and to know which members are others.
        let needsTable = asked.count > 2 || needsNames
        let table =
            needsTable && !(known.isEmpty && !isClosed)
            ? self.table(name(of: scope.value, "names"), "PropertyNames", known.map { swiftLiteral($0.name) })
            : nil
        let isFound = table != nil && (asked.count > 2 || isClosed)
        let object = isFound ? scope.claim(name(of: scope.value, "object")) : nil
        if let object, let table {
            let keyword = asked.isEmpty ? "let" : "var"
            call("\(keyword) \(object) = check.object", [scope.value, table])
        }
        for property in asked {
            write(
                property,
                isRequired: required.contains(PropertyName(text: property.name)),
                of: object,
                scope
            )
        }
        if let object, let table, isClosed { call("\(object).noOthers", [table, "&check"]) }
        if !isClosed, needsOthers { writeOthers(members, besides: table, &scope) }
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

    /// A property's name as a word. A very long one would break lines that are read for the rule in them.
    func plainName(of property: String) -> String {
        property.utf8.count > 50 ? "member" : SwiftWords.lowerCamelCase(property)
    }

    /// A new variable for a value of this name.
    func variable(_ name: String, _ scope: inout Scope) -> String {
        let plain = plainName(of: name)
        let name = scope.claim(ReservedNames.isReserved(variable: plain) ? plain + "Value" : plain)
        return ReservedNames.escaping(name)
    }

    /// `patternProperties`, and `additionalProperties` with a schema or beside it.
    private mutating func writeOthers(_ members: MemberPlan, besides table: String?, _ scope: inout Scope) {
        let list = scope.claim("members")
        add("var \(list) = check.members(of: \(scope.value))")
        var scope = scope
        let name = scope.claim("name")
        block("while let \(name) = \(list).next(&check) {") { writer in
            guard members.rest.demands(by: writer) else {
                for pattern in members.patterns where !writer.isOpen(pattern.plan) {
                    writer.write(pattern, of: name, scope)
                }
                return
            }
            let known = table.map { "check.isName(\(name), in: \($0))" }
            var isKnown = known
            var inner = scope
            switch members.patterns.count {
            case 0: break
            case 1: writer.write(members.patterns[0], of: name, end: "continue", scope)
            default:
                let flag = inner.claim("isKnown")
                isKnown = flag
                writer.add("var \(flag) = \(known ?? "false")")
                for pattern in members.patterns {
                    writer.write(pattern, of: name, start: "\(flag) = true", inner)
                }
            }
            if let isKnown { writer.add("if \(isKnown) { continue }") }
            writer.writeRest(members.rest, of: name, "additionalProperties", inner)
        }
    }

    /// - Parameters:
    ///   - start: what comes before the checks of a member that matches.
    ///   - end: what comes behind them.
    private mutating func write(
        _ pattern: (program: Pattern, plan: PlanID),
        of name: String,
        start: String? = nil,
        end: String? = nil,
        _ scope: Scope
    ) {
        let source = pattern.program.source
        let table = self.table(
            self.name(of: scope.value, "namePattern"),
            "Pattern",
            text: swiftRawLiteral(source)
        )
        let arguments = [name, "matching: \(table)", "for: \"patternProperties\"", scope.value]
        block("if check.isName", arguments) { writer in
            if let start { writer.add(start) }
            let path = "/patternProperties/\(JSONPointerToken.escaped(source))"
            writer.writeMember(pattern.plan, of: name, path, scope)
            if let end { writer.add(end) }
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
