#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What validation needs to know beside the value and its schema.
public struct ValidationContext: Sendable {
    /// How bytes are parsed before they are validated.
    public var parsing: JSONParsingOptions

    /// Facts that a payload's rules depend on and that are not in it, by their names in `x-context`: `shopCountry`.
    ///
    /// A fact that is not given leaves the rule in force that holds without it.
    public var facts: [String: String]

    /// The time now. With it, times in the payload are checked against the clock; nil leaves that out, since the
    /// same bytes are valid now and invalid later. It counts to the microsecond, which is as exact as a `Date` is.
    public var now: Date?

    /// Creates a context.
    public init(parsing: JSONParsingOptions = .init(), facts: [String: String] = [:], now: Date? = nil) {
        self.parsing = parsing
        self.facts = facts
        self.now = now
    }

    /// The facts as a run of validators asks for them.
    var known: ValidationFacts {
        ValidationFacts(values: facts, now: now.flatMap(Self.ticks))
    }

    /// Ticks of 100 nanoseconds since 1970. Nil beyond their range, about 29,000 years.
    private static func ticks(_ date: Date) -> Int64? {
        let microseconds = (date.timeIntervalSince1970 * 1e6).rounded()
        guard let count = Int64(exactly: microseconds) else { return nil }
        let (ticks, overflow) = count.multipliedReportingOverflow(by: 10)
        return overflow ? nil : ticks
    }
}
