/// How far validation goes before it gives up, so that neither a stack overflows nor time runs away.
package struct ValidationLimits: Sendable {
    /// How many references may be followed inside each other.
    let depth: Int

    /// How many schemas, references or not, may apply inside each other where they are interpreted.
    let nesting: Int

    /// How many violations are kept, the first ones that are found.
    private(set) var violations = Int.max

    /// For any thread: a stack of 512 kB is enough. A reference takes 0.75 kB of it for a small schema without
    /// optimization, more for a larger one.
    package static let standard = ValidationLimits(depth: 256, nesting: 1_024)

    /// For a thread with a stack of 512 MB.
    package static let largeStack = ValidationLimits(depth: 8_192, nesting: 32_768)

    /// The same with so many violations at the most, and one at the least.
    func keeping(_ count: Int) -> ValidationLimits {
        var limits = self
        limits.violations = max(count, 1)
        return limits
    }

    /// How many references may be followed in a document, so that time stays linear in its size.
    ///
    /// Branches of a recursive schema that begin alike can double the work at every level. An ordinary schema takes
    /// a few references for each value.
    ///
    /// - Parameter count: how many values and names the document has.
    func references(ofEntries count: Int) -> Int {
        100_000 + 1_000 * count
    }
}

/// Why it is not known whether a value is valid.
enum ValidationLimit {
    /// A pattern that is not linear takes too many steps on a text.
    case patternSteps

    /// Schemas apply inside each other too often.
    case depth

    /// Too many references are followed.
    case references

    /// What a violation says, for people.
    var message: String {
        let reason =
            switch self {
            case .patternSteps: "a pattern takes too many steps on this value"
            case .depth: "too many schemas apply inside each other"
            case .references: "too many references are followed for a document of this size"
            }
        return reason + ", so it is not known whether the value matches"
    }
}
