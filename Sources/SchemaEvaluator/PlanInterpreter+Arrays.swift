import PayloadIR
import PayloadRuntime

extension PlanInterpreter {
    /// `prefixItems` and `items`
    @inline(never)
    func check(_ elements: ElementPlan, _ value: Validation.Value, _ check: inout Validation) {
        for (index, plan) in elements.prefix.enumerated() {
            guard let element = check.element(index, path: "/prefixItems/\(index)", value) else { break }
            apply(plan, element, &check)
        }
        switch elements.rest {
        case .open, .unsaid: break
        case .closed: check.noItems(from: elements.prefix.count, value)
        case .plan(let plan):
            var items = check.items(value, from: elements.prefix.count)
            while let element = items.next(&check) { apply(plan, element, &check) }
        }
    }

    /// `contains` with `minContains` and `maxContains`
    @inline(never)
    func check(_ contains: ContainsPlan, _ value: Validation.Value, _ check: inout Validation) {
        check.contains(
            value,
            minContains: contains.isMinimumWritten ? contains.minimum : nil,
            maxContains: contains.maximum
        ) { apply(contains.plan, $0, &$1) }
    }
}
