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
            block("while let \(inner.value) = \(list).next(&check) {") { $0.write(plan, inner) }
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
        guard demands(unevaluated) else { return }
        let evaluated = unevaluated.evaluated
        let branches = writeConditions(
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
        let next = "\(list).next(&check)"
        let isNamed = looksAtElements(unevaluated, branches)
        block(isNamed ? "while let \(inner.value) = \(next) {" : "while \(next) != nil {") { writer in
            for plan in evaluated.contains { writer.skip(ifContaining: plan, &inner) }
            for branch in branches { writer.skip(branch, behind: evaluated.prefixCount, of: list, &inner) }
            switch unevaluated.rest {
            case .open, .unsaid: break
            case .closed: writer.add("check.unexpectedItem(\(list).position, \(array))")
            case .plan(let plan): writer.write(plan, inner)
            }
        }
    }

    /// Whether elements themselves are looked at, and not only where they stand.
    private func looksAtElements(_ unevaluated: UnevaluatedPlan, _ branches: [Branch]) -> Bool {
        if case .plan = unevaluated.rest { return true }
        return !unevaluated.evaluated.contains.isEmpty
            || branches.contains { branch in
                !branch.locations.allItems && branch.locations.contains.contains { !isOpen($0) }
            }
    }

    /// Goes on to the next element after one that a branch has evaluated.
    ///
    /// - Parameter count: how many elements from the start are left out already.
    private mutating func skip(
        _ branch: Branch,
        behind count: Int,
        of list: String,
        _ scope: inout Scope
    ) {
        let locations = branch.locations
        if locations.allItems || locations.contains.contains(where: isOpen) {
            add("if \(branch.condition) { continue }")
            return
        }
        if locations.prefixCount > count {
            add("if \(branch.condition), \(list).position < \(locations.prefixCount) { continue }")
        }
        guard !locations.contains.isEmpty else { return }
        var inner = scope
        block("if \(branch.condition) {") { writer in
            for plan in locations.contains { writer.skip(ifContaining: plan, &inner) }
        }
    }

    /// Goes on to the next element after one that a `contains` has evaluated.
    private mutating func skip(ifContaining plan: PlanID, _ scope: inout Scope) {
        let name = scope.claim("isContained")
        writeVerdict("let \(name) = check.matches", [scope.value, "for: \"unevaluatedItems\""], plan, scope)
        add("if \(name) { continue }")
    }
}
