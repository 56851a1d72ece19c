/// Finds schemas that only ask which properties are there, which have words of their own.
enum PresenceLowering {
    /// The check that says it. Nil for any other.
    static func lowered(_ check: Check, _: ValidationPlan, _ plans: [ValidationPlan]) -> Check? {
        switch check {
        case .not(let inner):
            return required(by: inner, plans).map { .prohibited($0) }
        case .oneOf(let branches):
            return alternatives(branches, plans).flatMap { Set($0).count == $0.count ? .exactlyOne($0) : nil }
        case .anyOf(let branches):
            return alternatives(branches, plans).map { .atLeastOne($0) }
        default: return nil
        }
    }

    private static func alternatives(_ branches: [PlanID], _ plans: [ValidationPlan]) -> [String]? {
        let names = branches.compactMap { required(by: $0, plans) }.filter { $0.count == 1 }
        return names.count == branches.count && names.count > 1 ? names.flatMap { $0 } : nil
    }

    /// The names that a schema requires, if that is all it demands. At least one.
    private static func required(by id: PlanID, _ plans: [ValidationPlan]) -> [String]? {
        let plan = plans[id.index]
        guard !plan.isNever, plan.types == .any, plan.checks.count == 1,
            case .assertion(.required(let names)) = plan.checks[0], !names.isEmpty
        else { return nil }
        return names
    }
}
