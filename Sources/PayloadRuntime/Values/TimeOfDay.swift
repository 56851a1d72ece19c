/// A time of day with its offset: RFC 3339 section 5.6, full-time, such as `08:30:06.283185Z`.
///
/// The second 60 is taken where it is 23:59:60 in UTC. Two values are equal when their texts are.
public struct TimeOfDay: TextValue {
    /// What a text of this form is called.
    public static let form = "an RFC 3339 full-time"

    /// The text as it came.
    public let text: String
    private let time: ClockTime

    /// Takes a text, or gives nil when it is not a full-time.
    public init?(_ text: String) {
        guard let time = text.scanned({ ClockTime(&$0) }) else { return nil }
        self.text = text
        self.time = time
    }

    /// Seconds since midnight on the written clock, 0 to 86,400, with the fraction as near as a `Double` comes to it.
    public var secondsSinceMidnight: Double { Double(time.secondOfDay) + time.fractionOfSecond(in: text) }

    /// How far the written clock is ahead of UTC, in minutes from -1439 to 1439.
    public var offsetMinutes: Int { time.offsetMinutes }
}
