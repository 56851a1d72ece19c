import PayloadIR

/// The elements of arrays.
extension ValidatorWriter {
    mutating func write(_ elements: ElementPlan, _ scope: inout Scope) {
        for (index, plan) in elements.prefix.enumerated() where !isOpen(plan) {
            var inner = scope
            inner.known = [:]
            inner.value = inner.claim("element\(index)")
            let arguments = ["\(index)", swiftLiteral("/prefixItems/\(index)"), scope.value]
            block("if let \(inner.value) = check.element", arguments) { $0.write(plan, inner) }
        }
        switch elements.rest {
        case .open, .unsaid: break
        case .closed: add("check.noItems(from: \(elements.prefix.count), \(scope.value))")
        case .plan(let plan):
            guard !isOpen(plan) else { return }
            let list = scope.claim("items")
            add("var \(list) = check.items(\(scope.value)\(from(elements.prefix.count)))")
            var inner = scope
            inner.known = [:]
            inner.value = variable(elementName(of: scope.value), &inner)
            loop(inner.value, in: list) { $0.write(plan, inner) }
        }
    }

    /// The name of one element of a value: `lines` gives `line`.
    private func elementName(of value: String) -> String {
        if value == "value" { return "item" }
        // An element's element gets a number, not another `Element`.
        let word = String(value.prefix { !$0.isASCII || !$0.isNumber })
        return word.hasSuffix("Element") ? word : SwiftWords.singular(value)
    }

    private func from(_ count: Int) -> String {
        count == 0 ? "" : ", from: \(count)"
    }

    /// `contains`, `minContains` and `maxContains`
    mutating func write(_ contains: ContainsPlan, _ scope: Scope) {
        var arguments = [scope.value]
        if contains.isMinimumWritten { arguments.append("minContains: \(contains.minimum)") }
        if let maximum = contains.maximum { arguments.append("maxContains: \(maximum)") }
        writeVerdict("check.contains", arguments, contains.plan, scope, as: "item")
    }

    /// `unevaluatedItems`
    mutating func writeItems(_ unevaluated: UnevaluatedPlan, _ scope: inout Scope) {
        let evaluated = unevaluated.evaluated
        guard !evaluated.allItems, unevaluated.rest.demands(by: self) else { return }
        let conditions = writeConditions(
            evaluated,
            for: "unevaluatedItems",
            &scope,
            where: \.evaluatesElements
        )
        let list = scope.claim("unevaluated")
        add("var \(list) = check.unevaluatedItems(\(scope.value)\(from(evaluated.prefixCount)))")
        var inner = scope
        inner.known = [:]
        inner.value = inner.claim("item")
        let array = scope.value
        loop(inner.value, in: list) { writer in
            for plan in evaluated.contains { writer.skip(nil, ifContaining: plan, inner) }
            for (condition, locations) in conditions {
                if locations.allItems {
                    writer.add("if \(condition) { continue }")
                    continue
                }
                if locations.prefixCount > evaluated.prefixCount {
                    writer.add("if \(condition), \(list).position < \(locations.prefixCount) { continue }")
                }
                for plan in locations.contains { writer.skip(condition, ifContaining: plan, inner) }
            }
            switch unevaluated.rest {
            case .open, .unsaid: break
            case .closed: writer.add("check.unexpectedItem(\(list).position, \(array))")
            case .plan(let plan): writer.write(plan, inner)
            }
        }
    }

    /// Goes on to the next element after one that a `contains` has evaluated.
    private mutating func skip(_ condition: String?, ifContaining plan: PlanID, _ scope: Scope) {
        if isOpen(plan) {
            add(condition.map { "if \($0) { continue }" } ?? "continue")
            return
        }
        var scope = scope
        let name = scope.claim("isContained")
        let opening = condition.map { "if \($0) {" }
        let body = { (writer: inout ValidatorWriter) in
            let arguments = [scope.value, "for: \"unevaluatedItems\""]
            writer.writeVerdict("let \(name) = check.matches", arguments, plan, scope)
            writer.add("if \(name) { continue }")
        }
        if let opening { block(opening, body) } else { block("do {", body) }
    }
}
