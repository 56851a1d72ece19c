#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What validation needs to know beside the value and its schema, with facts by their names.
///
/// A payload whose rules depend on facts has a context of its own with a property for each: ``PayloadContext``.
public struct ValidationContext: Sendable {
    /// How bytes are parsed before they are validated.
    public var parsing: JSONParsingOptions

    /// Facts that a payload's rules depend on and that are not in it, as text by their names in `x-context`:
    /// `shopCountry`.
    ///
    /// A fact that is not given leaves the rule in force that holds without it. One with a value that its declaration
    /// refuses is a violation.
    public var facts: [String: String]

    /// The time now. With it, times in the payload are checked against the clock; nil leaves that out, since the
    /// same bytes are valid now and invalid later.
    ///
    /// It counts to the microsecond, which is as exact as a `Date` is. The fact `now` with an RFC 3339 date-time as
    /// its text says it to 100 nanoseconds, where this is nil.
    public var now: Date?

    /// How many violations are kept, the first ones that are found; all of them unless set.
    ///
    /// Their texts take some hundred times the memory of a document that is wrong everywhere, so whoever validates what
    /// strangers send sets it.
    public var violationLimit = Int.max

    /// Creates a context.
    public init(parsing: JSONParsingOptions = .init(), facts: [String: String] = [:], now: Date? = nil) {
        self.parsing = parsing
        self.facts = facts
        self.now = now
    }

    /// A fact as a value. Nil when it is not given, or is none of the type.
    public subscript<Value: LosslessStringConvertible>(fact name: String) -> Value? {
        get { facts[name].flatMap(Value.init) }
        set { facts[name] = newValue.map { $0.description } }
    }

    /// Now in ticks of 100 nanoseconds since 1970. Nil when it is not given.
    var ticks: Int64? {
        if let now { return Self.ticks(now) }
        return facts["now"].flatMap { Moment($0) }?.ticks
    }

    /// Ticks since 1970. Beyond their range, about 29,000 years, it is the last one, so that no clock is left out.
    private static func ticks(_ date: Date) -> Int64 {
        let microseconds = (date.timeIntervalSince1970 * 1e6).rounded()
        guard let count = Int64(exactly: microseconds) else { return microseconds < 0 ? .min : .max }
        let (ticks, overflow) = count.multipliedReportingOverflow(by: 10)
        return overflow ? (count < 0 ? .min : .max) : ticks
    }
}
