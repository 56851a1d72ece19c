/// A day of the calendar without a time or a zone: RFC 3339 section 5.6, full-date, such as `2024-02-29`.
public struct CalendarDate: TextValue, Comparable {
    /// What a text of this form is called.
    public static let form = "an RFC 3339 full-date"

    /// The text as it came.
    public var text: String { value.text }
    private let value: GregorianDay

    /// Takes a text, or gives nil when it is not a full-date of the calendar.
    public init?(_ text: String) {
        guard let value = text.scanned({ GregorianDay(&$0) }) else { return nil }
        self.value = value
    }

    /// A day, or nil when the calendar has none of this number; years are 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard let value = GregorianDay(year: year, month: month, day: day) else { return nil }
        self.value = value
    }

    /// The year, 0 to 9999.
    public var year: Int { value.year }
    /// The month, 1 to 12.
    public var month: Int { value.month }
    /// The day of the month, 1 to 31.
    public var day: Int { value.day }

    /// Whether the first day is before the second.
    public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
        (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }
}

/// A day of the proleptic Gregorian calendar, in years 0 to 9999.
struct GregorianDay: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    /// A day, or nil when the calendar has none of this number.
    init?(year: Int, month: Int, day: Int) {
        guard 0...9_999 ~= year, 1...12 ~= month, 1...Self.days(inMonth: month, of: year) ~= day else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Takes `yyyy-mm-dd` (RFC 3339 section 5.6, full-date).
    init?(_ scanner: inout FormScanner) {
        guard let year = scanner.number(digits: 4), scanner.take("-"),
            let month = scanner.number(digits: 2), scanner.take("-"),
            let day = scanner.number(digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01, or nil outside years 0 to 9999.
    init?(daysSince1970: Int) {
        guard -719_528...2_932_896 ~= daysSince1970 else { return nil }
        // Years that start in March, so that the leap day is a year's last; eras of 400 years have 146,097 days.
        let shifted = daysSince1970 + 719_468 + 146_097
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            year: yearOfEra + (era - 1) * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }

    /// Days from 1970-01-01 to this day.
    var daysSince1970: Int {
        let marchYear = (month <= 2 ? year - 1 : year) + 400
        let marchMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
            - 146_097
    }

    /// How many days its month has.
    var daysInMonth: Int { Self.days(inMonth: month, of: year) }

    /// `yyyy-mm-dd`.
    var text: String { padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A number with zeros before it up to a count of digits.
func padded(_ value: Int, _ digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

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
