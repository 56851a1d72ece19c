/// A length of time, exact in ticks of 100 nanoseconds, in one of the forms in which payloads write it.
///
/// A value that was read keeps its text and is written with it again; equality, hash and order go by length, so two
/// texts of one length are equal. Nothing is rounded: a text that is no whole number of ticks, or beyond their
/// range of about ±29,227 years, is not a value.
public protocol LengthOfTime: PayloadValue, Hashable, Comparable, LosslessStringConvertible {
    /// What a value of this form is called, with its article, for messages.
    static var form: String { get }

    /// The length in ticks of 100 nanoseconds.
    var ticks: Int64 { get }

    /// The text as it came; for a value that was not read, the form's usual one.
    var text: String { get }

    /// A length in ticks of 100 nanoseconds.
    init(ticks: Int64)

    /// Takes a text, or gives nil when it is not in the form, no whole number of ticks, or beyond their range.
    init?(_ text: String)
}

extension LengthOfTime {
    /// Ticks in a second.
    public static var ticksPerSecond: Int64 { 10_000_000 }

    /// Whether both are the same number of ticks, in whatever texts.
    public static func == (first: Self, second: Self) -> Bool {
        first.ticks == second.ticks
    }

    /// Whether the first is shorter, a negative length being shorter than any other.
    public static func < (first: Self, second: Self) -> Bool {
        first.ticks < second.ticks
    }

    /// Hashes the ticks.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ticks)
    }
}

// MARK: - Words

extension LengthOfTime {
    /// The length in words, without a rest: "1 day 2 hours", "59.9999999 seconds".
    package var inWords: String {
        var rest = ticks.magnitude
        var words: [String] = []
        let units: [(name: String, ticks: UInt64)] = [
            ("day", TickSum.day.magnitude), ("hour", TickSum.hour.magnitude),
            ("minute", TickSum.minute.magnitude),
        ]
        for unit in units {
            let (count, remainder) = rest.quotientAndRemainder(dividingBy: unit.ticks)
            rest = remainder
            if count > 0 { words.append("\(count) \(unit.name)\(count == 1 ? "" : "s")") }
        }
        if rest > 0 || words.isEmpty {
            words.append("\(TickSum.seconds(rest)) second\(rest == TickSum.second.magnitude ? "" : "s")")
        }
        return (ticks < 0 ? "minus " : "") + words.joined(separator: " ")
    }
}
