/// Why it is not known whether an instance is valid.
enum EvaluationLimit {
    /// A pattern that is not linear takes too many steps on a text.
    case patternSteps

    /// Schemas apply inside each other too often. The parser's limit on an instance's nesting comes first, unless
    /// every level of the instance takes many references, or references have no end.
    case depth

    /// How many schemas may be applied inside each other, so that no thread's stack overflows.
    static let maximumDepth = 2_048

    /// What a violation says, for people.
    var message: String {
        let reason =
            switch self {
            case .patternSteps: "a pattern takes too many steps on this value"
            case .depth: "schemas apply inside each other more than \(Self.maximumDepth) times"
            }
        return reason + ", so it is not known whether the value matches"
    }
}
