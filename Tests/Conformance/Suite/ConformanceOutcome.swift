import PayloadRuntime

/// What a validator says of an instance.
package struct ConformanceOutcome: Equatable, Sendable {
    package let isValid: Bool

    /// The parts of each violation, see ``fields(of:)``.
    package let violations: [[String]]

    package init(isValid: Bool, violations: [[String]]) {
        self.isValid = isValid
        self.violations = violations
    }

    /// All that a violation says, in a fixed order.
    package static func fields(of violation: Violation) -> [String] {
        [
            violation.instanceLocation, violation.keywordLocation, violation.absoluteKeywordLocation,
            violation.keyword, violation.message,
        ]
    }

    /// What is wrong with the outcome of a test. Nil for the right verdict, with violations exactly if it is "invalid".
    package func failure(of test: ConformanceTest) -> String? {
        if isValid != test.isValid { return "expected \(test.isValid ? "valid" : "invalid")" }
        return violations.isEmpty == isValid ? nil : "the verdict and the violations disagree"
    }
}
