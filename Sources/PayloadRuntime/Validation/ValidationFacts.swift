/// What a run of validators knows that is not in the document: the facts of a ``ValidationContext``, ready to be
/// asked.
package struct ValidationFacts: Sendable {
    /// What the facts are, by their names in `x-context`.
    package var values: [String: String]

    /// The time now in ticks of 100 nanoseconds since 1970-01-01T00:00:00Z. Nil when clocks are not asked.
    package var now: Int64?

    /// What is wrong with the facts themselves. With a fact that cannot be so, no document is valid: to go on as if it
    /// were not given would apply a rule that was not asked for.
    package private(set) var refusals: [String] = []

    /// No fact is known.
    package static let none = ValidationFacts()

    package init(values: [String: String] = [:], now: Int64? = nil) {
        self.values = values
        self.now = now
    }

    /// The facts of a context.
    ///
    /// - Parameter declared: what the payload's schemas say about them.
    package init(_ context: ValidationContext, declared: [ContextFact]) {
        values = context.facts
        now = context.ticks
        guard !values.isEmpty else { return }
        refusals = ContextFact.refusals(of: values, declared: declared)
    }
}
