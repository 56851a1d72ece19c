/// Lengths of time (the payments vocabulary, `x-duration`), exact in ticks of 100 nanoseconds.
extension Validation {
    /// `x-duration`
    ///
    /// Holds for every value that is not of the JSON type in which the encoding writes a length. A length beyond the
    /// range of ticks is above every maximum.
    ///
    /// - Parameters:
    ///   - encoding: How the length is written.
    ///   - value: The value with the keyword.
    ///   - minimum: The shortest length allowed. Nil for none.
    ///   - maximum: The longest length allowed. Nil for the longest that ticks can say.
    public mutating func duration(
        _ encoding: DurationEncoding,
        _ value: Value,
        minimum: DurationBound? = nil,
        maximum: DurationBound? = nil
    ) {
        guard let reading = reading(value, encoding) else { return }
        switch (reading, maximum) {
        case (.ticks(let ticks), let maximum):
            if let minimum, ticks < minimum.length(knowing: facts).ticks {
                failDuration(value, "at least", minimum)
            }
            if let maximum, ticks > maximum.length(knowing: facts).ticks {
                failDuration(value, "at most", maximum)
            }
        case (.beyondTicks, let maximum?):
            failDuration(value, "at most", maximum)
        case (.beyondTicks, nil), (.betweenTicks, _), (.malformed, _):
            fail(value, "x-duration") { "expected \(encoding.expectation(for: reading) ?? encoding.words)" }
        }
    }

    @inline(never)
    private mutating func failDuration(_ value: Value, _ relation: String, _ bound: DurationBound) {
        let facts = facts
        fail(value, "x-duration") { "expected \(relation) \(bound.words(knowing: facts))" }
    }

    /// What the value says as a length. Nil where it is of another JSON type than the encoding's.
    private func reading(_ value: Value, _ encoding: DurationEncoding) -> LengthReading? {
        let entry = entry(value)
        switch (encoding, entry.kind) {
        case (.timeSpan, .string), (.iso8601, .string):
            return withText(entry) { encoding.reading(of: $0) }
        case (.seconds, .number) where entry.isShortDecimal:
            return encoding.reading(of: ShortDecimal(significand: entry.significand, places: entry.count))
        case (.seconds, .number):
            return instance(value).number.map { encoding.reading(of: $0) }
        default:
            return nil
        }
    }
}

/// The shortest or longest length of time that `x-duration` allows, which may depend on a fact outside the payload.
///
///     DurationBound(.days(7), by: "shopCountry", ["HU": .days(21)])
public struct DurationBound: Equatable, Sendable {
    /// A bound for one value of a fact.
    package struct Case: Equatable, Sendable {
        /// The fact's value, as text.
        package let value: String
        package let length: TimeSpan

        package init(value: String, length: TimeSpan) {
            self.value = value
            self.length = length
        }
    }

    /// The bound for every other value, and where the fact is not given.
    package let otherwise: TimeSpan
    /// The fact's name in `x-context`. Nil for a bound that does not depend on one.
    package let fact: String?
    /// The bounds for some of the fact's values, in the schema's order.
    package let cases: [Case]

    /// A bound that does not depend on a fact.
    public init(_ length: TimeSpan) {
        otherwise = length
        fact = nil
        cases = []
    }

    /// A bound that depends on a fact.
    ///
    /// - Parameters:
    ///   - otherwise: The bound for a value that is not listed, and where the fact is not given.
    ///   - fact: The fact's name in `x-context`.
    ///   - lengths: The bound for each listed value.
    public init(_ otherwise: TimeSpan, by fact: String, _ lengths: KeyValuePairs<String, TimeSpan>) {
        self.init(otherwise, by: fact, lengths.map { Case(value: $0.key, length: $0.value) })
    }

    package init(_ otherwise: TimeSpan, by fact: String, _ cases: [Case]) {
        self.otherwise = otherwise
        self.fact = fact
        self.cases = cases
    }

    /// The bound that holds with what is known.
    func length(knowing facts: ValidationFacts) -> TimeSpan {
        guard let fact, let value = facts.values[fact] else { return otherwise }
        // By bytes: Swift's == takes two texts for one that differ in how an accent is written.
        return cases.first { $0.value.utf8.elementsEqual(value.utf8) }?.length ?? otherwise
    }

    /// The bound in words; where it depends on a fact that is not given, with what it is for each value.
    func words(knowing facts: ValidationFacts) -> String {
        guard let fact, facts.values[fact] == nil else { return length(knowing: facts).inWords }
        return cases.reduce(otherwise.inWords) { words, item in
            "\(words), or \(item.length.inWords) where \(fact) is \(ViolationWords.excerpt(of: item.value))"
        }
    }
}

extension DurationBound {
    /// So many days, at most 10,675,199.
    public static func days(_ count: Int) -> DurationBound { DurationBound(.days(count)) }

    /// So many hours, at most 256,204,778.
    public static func hours(_ count: Int) -> DurationBound { DurationBound(.hours(count)) }

    /// So many minutes, at most 15,372,286,728.
    public static func minutes(_ count: Int) -> DurationBound { DurationBound(.minutes(count)) }

    /// So many seconds, at most 922,337,203,685.
    public static func seconds(_ count: Int) -> DurationBound { DurationBound(.seconds(count)) }

    /// So many ticks of 100 nanoseconds.
    public static func ticks(_ count: Int64) -> DurationBound { DurationBound(.ticks(count)) }
}

/// How `x-duration` writes a length of time.
public enum DurationEncoding: String, CaseIterable, Sendable {
    /// `[d.]hh:mm:ss[.fffffff]`; a ``TimeSpan`` holds one.
    case timeSpan = "dotnet-timespan"
    /// Weeks, or days, hours, minutes and seconds; an ``ISOTimeSpan`` holds one.
    case iso8601
    /// A JSON number; a ``SecondsTimeSpan`` holds one.
    case seconds

    /// What a length looks like, after "expected".
    package var words: String {
        switch self {
        case .timeSpan: "a length of time as [d.]hh:mm:ss[.fffffff]"
        case .iso8601:
            "an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as \"PT30M\""
        case .seconds: "a number of seconds that is not negative"
        }
    }

    /// What is expected of a length that is not in the form, or that ticks cannot say. Nil for one that is right.
    package func expectation(for reading: LengthReading) -> String? {
        switch reading {
        case .ticks: nil
        case .beyondTicks: "at most \(TimeSpan(ticks: .max).inWords)"
        case .betweenTicks: "at most 7 decimals of a second"
        case .malformed: words
        }
    }

    /// What a text says, without a sign.
    package func reading(of text: String) -> LengthReading {
        text.withBytes { reading(of: $0) }
    }

    /// What a text says, without a sign.
    func reading(of text: UnsafeBufferPointer<UInt8>) -> LengthReading {
        if text.first == UInt8(ascii: "-") { return .malformed }
        return switch self {
        case .timeSpan: LengthReading(text, TimeSpan.reading)
        case .iso8601: LengthReading(text, ISOTimeSpan.reading)
        case .seconds: .malformed
        }
    }

    /// What a number says, which is not negative.
    package func reading(of number: JSONNumber) -> LengthReading {
        self != .seconds || number.isNegative ? .malformed : SecondsTimeSpan.reading(number)
    }

    /// What a number says, which is not negative.
    func reading(of number: ShortDecimal) -> LengthReading {
        self != .seconds || number.significand < 0 ? .malformed : SecondsTimeSpan.reading(number)
    }
}

/// How far from the time of checking a moment may lie: the value of `x-clock-window`. The bounds belong to it.
package struct ClockWindow: Hashable, Sendable {
    /// How long before now, in ticks of 100 nanoseconds, from 0 on. Nil for any time before.
    package let notBefore: Int64?

    /// How long after now, in ticks of 100 nanoseconds, from 0 on. Nil for any time after.
    package let notAfter: Int64?

    package init(notBefore: Int64?, notAfter: Int64?) {
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    /// The same distance on both sides of now. Nil where the two differ.
    package var within: Int64? { notBefore == notAfter ? notBefore : nil }

    /// Whether a moment lies in the window.
    ///
    /// - Parameter now: in ticks since 1970.
    func contains(_ moment: Moment, now: Int64) -> Bool {
        if let notBefore {
            // A bound beyond the range of ticks is beyond every moment.
            let (earliest, overflow) = now.subtractingReportingOverflow(notBefore)
            if !overflow, moment.ticks < earliest { return false }
        }
        if let notAfter {
            let (latest, overflow) = now.addingReportingOverflow(notAfter)
            if !overflow, moment.ticks > latest || (moment.ticks == latest && moment.hasRest) { return false }
        }
        return true
    }

    /// Where the time must lie: `within 2 minutes of now`.
    ///
    /// - Parameter now: what the time of checking is called.
    package func words(of now: String = "now") -> String {
        if let within { return "within \(TimeSpan(ticks: within).inWords) of \(now)" }
        let bounds = [(notBefore, "before"), (notAfter, "after")]
        return bounds.compactMap { length, side in
            length.map {
                $0 == 0 ? "not \(side) \(now)" : "at most \(TimeSpan(ticks: $0).inWords) \(side) \(now)"
            }
        }.joined(separator: " and ")
    }
}
