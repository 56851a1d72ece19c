import PayloadIR

/// Schemas that apply to the value itself.
extension ValidatorWriter {
    /// - Parameter path: where the keyword is, from the schema whose place the value has.
    mutating func writeReference(to target: PlanID, _ path: String, _ scope: Scope) {
        guard let validator = module.validators.validator(of: target) else { return }
        let arguments = ["\(self.path(of: validator)).self", scope.value]
        let isUsual = path == "/$ref" || scope.isVerdict
        call("check.reference", isUsual ? arguments : arguments + [swiftLiteral(path)])
    }

    mutating func writeAll(_ branches: [PlanID], _ scope: inout Scope) {
        for (index, branch) in branches.enumerated() {
            writeInPlace(branch, "/allOf/\(index)", name: name(of: scope.value, "allOf\(index)"), &scope)
        }
    }

    /// Writes a subschema that applies where the schema around it does.
    ///
    /// - Parameter clause: the argument that says when it applies. Nil where it always does.
    private mutating func writeInPlace(
        _ id: PlanID,
        _ path: String,
        name: String,
        clause: String? = nil,
        _ scope: inout Scope
    ) {
        if isOpen(id) { return }
        let isPlaced = clause != nil && !scope.isVerdict
        if !isPlaced, let (target, keyword) = soleTarget(of: id), module.validators.validator(of: id) == nil {
            writeReference(to: target, "\(path)/\(keyword)", scope)
            return
        }
        var inner = scope
        if !scope.isVerdict {
            inner.value = scope.claim(name)
            inner.locals = scope.locals
            let arguments = [swiftLiteral(path), scope.value] + [clause].compactMap { $0 }
            call("let \(inner.value) = check.at", arguments)
        }
        // Its statements stand beside those of the schema around it.
        scope.locals = write(id, inner)
    }

    /// `anyOf` and `oneOf`
    mutating func writeBranches(
        _ keyword: String,
        _ branches: [PlanID],
        of plan: ValidationPlan,
        _ scope: inout Scope
    ) {
        let needed = neededBranches(of: plan)
        let needsAll = branches.contains(where: needed.contains)
        let name = scope.claim(keyword)
        let all = keyword == "anyOf" && needsAll ? ["all: true"] : []
        call("var \(name) = check.\(keyword)", [scope.value] + all)
        for (index, branch) in branches.enumerated() {
            var result = ""
            if needed.contains(branch) {
                let variable = scope.claim("\(name)\(index)")
                scope.known[branch] = variable
                result = "let \(variable) = "
            }
            writeVerdict("\(result)\(name).matches", ["&check"], branch, scope)
        }
        add("\(name).\(keyword == "anyOf" ? "any" : "one")(&check)")
    }

    /// A call whose last argument is a schema: the type that checks it, or a closure.
    ///
    /// - Parameters:
    ///   - arguments: those before it.
    ///   - name: the closure's name for the value.
    mutating func writeVerdict(
        _ function: String,
        _ arguments: [String],
        _ id: PlanID,
        _ scope: Scope,
        as name: String? = nil
    ) {
        if let type = type(checking: id) {
            call(function, arguments + ["\(type).self"])
        } else if isOpen(id) {
            call(function, arguments, " { _, _ in }")
        } else {
            var inner = scope
            inner.isVerdict = true
            inner.value = name ?? scope.value
            let call = "\(function)(\(arguments.joined(separator: ", "))) {"
            // A list of parameters is not broken into lines.
            if !fits("\(call) \(inner.value), check in") { inner.value = "value" }
            inner.locals.insert(inner.value)
            block("\(call) \(inner.value), check in") { $0.write(id, inner) }
        }
    }

    /// `if`, `then` and `else`
    ///
    /// - Parameter words: what `if` asks.
    mutating func writeCondition(
        _ branches: Branching,
        _ words: String,
        of plan: ValidationPlan,
        _ scope: inout Scope
    ) {
        let condition = branches.condition
        let consequence = branches.then.flatMap { isOpen($0) ? nil : $0 }
        let alternative = branches.else.flatMap { isOpen($0) ? nil : $0 }
        let isNeeded = neededBranches(of: plan).contains(condition)
        guard consequence != nil || alternative != nil || isNeeded else { return }
        let name = scope.claim(name(of: scope.value, "matchesIf"))
        scope.known[condition] = name
        writeVerdict("let \(name) = check.matches", [scope.value, "for: \"if\""], condition, scope)
        if let consequence {
            let clause = clause("when", words)
            writeBranch("if \(name) {", consequence, "/then", "thenValue", clause, scope)
        }
        if let alternative {
            let opening = consequence == nil ? "if !\(name) {" : "else {"
            let clause = clause("unless", words)
            writeBranch(opening, alternative, "/else", "elseValue", clause, scope)
        }
    }

    private mutating func writeBranch(
        _ opening: String,
        _ id: PlanID,
        _ path: String,
        _ name: String,
        _ clause: String,
        _ scope: Scope
    ) {
        var inner = scope
        block(opening) { $0.writeInPlace(id, path, name: name, clause: clause, &inner) }
    }

    /// `dependentSchemas`
    mutating func write(_ dependencies: [(property: String, plan: PlanID)], _ scope: Scope) {
        for (property, plan) in dependencies where !isOpen(plan) {
            let path = "/dependentSchemas/\(JSONPointerToken.escaped(property))"
            let opening = "if check.has(\(swiftLiteral(property)), \(scope.value)) {"
            let clause = clause("when", ConditionMeaning.presence(of: property).words)
            writeBranch(opening, plan, path, "dependent", clause, scope)
        }
    }

    /// `not` with `required`
    mutating func writeProhibited(_ names: [String], _ scope: Scope) {
        if names.count == 1 {
            call("check.prohibited", [swiftLiteral(names[0]), scope.value])
        } else {
            let table = presenceTable("prohibitedNames", names, scope)
            call("check.prohibited", [table, scope.value])
        }
    }

    /// `oneOf` and `anyOf` whose branches each require a property.
    mutating func writePresence(_ function: String, _ names: [String], _ scope: Scope) {
        call("check.\(function)", ["of: \(presenceTable("alternatives", names, scope))", scope.value])
    }

    private mutating func presenceTable(_ word: String, _ names: [String], _ scope: Scope) -> String {
        table(name(of: scope.value, word), "PropertyNames", names.map { swiftLiteral($0) })
    }

    /// An argument with the words of a condition, on several lines where they are too long for one.
    private func clause(_ label: String, _ words: String) -> String {
        let literal = swiftLiteral(words)
        if fits("    \(label): \(literal)") { return "\(label): \(literal)" }
        let lines = brokenLiteral(literal, width: room - 8, atSpaces: true)
        return "\(label): " + lines.joined(separator: "\n    ")
    }
}

/// The schemas of `if`, `then` and `else`.
struct Branching {
    let condition: PlanID
    let then: PlanID?
    let `else`: PlanID?
}
