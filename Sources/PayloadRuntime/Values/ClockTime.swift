/// A time of day with its offset from UTC (RFC 3339 section 5.6, full-time).
struct ClockTime: Hashable, Sendable {
    /// Seconds since midnight where the clock stands; 86,400 for a leap second at midnight.
    var secondOfDay: Int
    /// Whether the second is 60.
    var isLeapSecond: Bool
    /// Where the digits after the point stand in the text, as offsets in bytes; empty without a fraction.
    var fraction = 0..<0
    /// Minutes by which the clock is ahead of UTC, from -1439 to 1439.
    var offsetMinutes = 0

    /// Midnight in UTC.
    static let midnight = ClockTime()

    private init() {
        secondOfDay = 0
        isLeapSecond = false
    }

    /// Takes `hh:mm:ss`, a fraction of any length, and `Z` or an offset.
    ///
    /// The second 60 is taken only where it is 23:59:60 in UTC (RFC 3339 section 5.7).
    init?(_ scanner: inout FormScanner) {
        guard let hour = scanner.number(digits: 2, in: 0...23), scanner.take(":"),
            let minute = scanner.number(digits: 2, in: 0...59), scanner.take(":"),
            let second = scanner.number(digits: 2, in: 0...60)
        else { return nil }
        secondOfDay = (hour * 60 + minute) * 60 + second
        isLeapSecond = second == 60
        if scanner.take(".") {
            // Not its indices: the library's generic getter costs more than all the rest.
            let digits = scanner.digits()
            fraction = digits.startIndex..<digits.endIndex
            if fraction.isEmpty { return nil }
        }
        if !scanner.take(letter: "z") {
            let isBehind = scanner.take("-")
            guard isBehind || scanner.take("+"),
                let hours = scanner.number(digits: 2, in: 0...23), scanner.take(":"),
                let minutes = scanner.number(digits: 2, in: 0...59)
            else { return nil }
            offsetMinutes = (hours * 60 + minutes) * (isBehind ? -1 : 1)
        }
        if isLeapSecond {
            let minuteInUTC = (hour * 60 + minute - offsetMinutes + 2 * 1_440) % 1_440
            guard minuteInUTC == 1_439 else { return nil }
        }
    }

    /// The fraction of a second, from 0 up to 1.
    ///
    /// - Parameter text: The text that the time was taken from.
    func fractionOfSecond(in text: String) -> Double {
        let digits = text.utf8.dropFirst(fraction.lowerBound).prefix(fraction.count)
        return digits.isEmpty ? 0 : Double("0.\(Substring(digits))") ?? 0
    }

    /// `Z`, or `+hh:mm`, or `-hh:mm`.
    static func text(ofOffset minutes: Int) -> String {
        guard minutes != 0 else { return "Z" }
        let magnitude = abs(minutes)
        return (minutes < 0 ? "-" : "+") + padded(magnitude / 60, 2) + ":" + padded(magnitude % 60, 2)
    }

    /// `hh:mm:ss` for a second from 0 to 86,399.
    static func text(ofSecond second: Int) -> String {
        padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2)
    }
}
