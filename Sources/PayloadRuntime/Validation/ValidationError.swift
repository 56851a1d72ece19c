#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why an instance is not valid: all of its violations.
public struct ValidationError: Error, Sendable {
    /// At least one, in the order of the instance, those of one value by their keyword's location. Where the context
    /// keeps fewer, the first ones that were found.
    public let violations: [Violation]

    /// Why the bytes are no JSON, and where. Nil when they are; then the violations are those of the schema.
    public let syntaxError: JSONSyntaxError?

    /// The violations as a tree, for the output format `detailed`.
    let detail: [ValidationDetail]

    init(violations: [Violation], detail: [ValidationDetail], syntaxError: JSONSyntaxError? = nil) {
        self.violations = violations
        self.detail = detail
        self.syntaxError = syntaxError
    }

    /// What no keyword has a say in.
    package init(
        message: String,
        instanceLocation: String,
        schemaLocation: String,
        syntaxError: JSONSyntaxError? = nil
    ) {
        let violation = Violation(
            instanceLocation: instanceLocation,
            keywordLocation: "",
            absoluteKeywordLocation: schemaLocation,
            keyword: "",
            message: message
        )
        self.init(violations: [violation], detail: [.violation(0)], syntaxError: syntaxError)
    }
}

extension ValidationError: CustomStringConvertible {
    /// The violations, each on a line.
    public var description: String {
        violations.map(\.description).joined(separator: "\n")
    }
}

extension ValidationError: LocalizedError {
    /// The violations, each on a line.
    public var errorDescription: String? { description }
}

/// A part of the output format `detailed`.
indirect enum ValidationDetail: Sendable {
    /// The number of a violation.
    case violation(Int)
    /// What one schema finds wrong with one value.
    case group(
        instanceLocation: String,
        keywordLocation: String,
        absoluteKeywordLocation: String,
        [ValidationDetail]
    )
}
