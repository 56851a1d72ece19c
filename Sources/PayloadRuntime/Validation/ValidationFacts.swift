/// What a run of validators knows that is not in the document: the facts of a ``ValidationContext``, ready to be
/// asked.
package struct ValidationFacts: Sendable {
    /// What the facts are, by their names in `x-context`.
    package var values: [String: String]

    /// The time now in ticks of 100 nanoseconds since 1970-01-01T00:00:00Z. Nil when clocks are not asked.
    package var now: Int64?

    /// No fact is known.
    package static let none = ValidationFacts()

    package init(values: [String: String] = [:], now: Int64? = nil) {
        self.values = values
        self.now = now
    }
}
