#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A moment with its offset: RFC 3339 section 5.6, date-time, such as `2024-02-29T23:59:60.5+01:00`.
///
/// The calendar is checked, `t` and `z` may be in lower case, a fraction may have any number of digits, and the
/// second 60 is taken where it is 23:59:60 in UTC on the last day of a month. Two values are equal when their texts are; compare ``date`` to
/// compare moments.
public struct DateTime: TextValue {
    /// What a text of this form is called.
    public static let form = "an RFC 3339 date-time"

    /// The text as it came.
    public let text: String
    // Int64: an Int has 32 bits on some watches.
    private let secondsSince1970: Int64
    private let time: ClockTime

    /// `1970-01-01T00:00:00Z`.
    static let epoch = DateTime(text: "1970-01-01T00:00:00Z", time: .midnight, secondsSince1970: 0)

    private init(text: String, time: ClockTime, secondsSince1970: Int64) {
        self.text = text
        self.time = time
        self.secondsSince1970 = secondsSince1970
    }

    /// Takes a text, or gives nil when it is not a date-time.
    public init?(_ text: String) {
        guard let moment = text.scanned({ DateAndTime(&$0) }) else { return nil }
        self.text = text
        time = moment.time
        secondsSince1970 =
            Int64(moment.day.daysSince1970) * 86_400 + Int64(time.secondOfDay - time.offsetMinutes * 60)
    }

    /// Writes a moment, rounded to the nearest unit of the last digit.
    ///
    /// - Parameters:
    ///   - date: The moment.
    ///   - fractionDigits: Digits after the point, 0 to 9; a `Date` itself is no finer than about 10⁻⁷ seconds.
    ///   - offsetMinutes: How far the written clock is ahead of UTC, -1439 to 1439; 0 is written `Z`.
    /// - Returns: Nil when an argument is out of range, or the year is not one of 0 to 9999.
    public init?(_ date: Date, fractionDigits: Int = 3, offsetMinutes: Int = 0) {
        let interval = date.timeIntervalSince1970
        guard 0...9 ~= fractionDigits, -1_439...1_439 ~= offsetMinutes, abs(interval) < 1e12 else {
            return nil
        }
        let unitsPerSecond = [
            1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        ]
        let units = unitsPerSecond[fractionDigits]
        var second = Int64(interval.rounded(.down))
        var fraction = Int(((interval - interval.rounded(.down)) * Double(units)).rounded())
        if fraction == units {
            second += 1
            fraction = 0
        }
        let local = second + Int64(offsetMinutes * 60)
        let secondOfDay = Int((local % 86_400 + 86_400) % 86_400)
        guard let day = GregorianDay(daysSince1970: Int((local - Int64(secondOfDay)) / 86_400)) else {
            return nil
        }
        self.init(
            day.text + "T" + ClockTime.text(ofSecond: secondOfDay)
                + (fractionDigits == 0 ? "" : "." + padded(fraction, fractionDigits))
                + ClockTime.text(ofOffset: offsetMinutes)
        )
    }

    /// The moment, as near as a `Date` comes to it; a leap second is the second after it.
    public var date: Date {
        Date(timeIntervalSince1970: Double(secondsSince1970) + time.fractionOfSecond(in: text))
    }

    /// How far the written clock is ahead of UTC, in minutes from -1439 to 1439.
    public var offsetMinutes: Int { time.offsetMinutes }
}

extension DateTime {
    /// The time now in UTC, such as `2026-01-17T09:05:52.194Z`.
    ///
    /// Decimals that are not asked for are cut off, not rounded, so that the result never lies ahead of the clock.
    /// The clock counts to the microsecond; further decimals are zeros. A clock that shows no year from 0 to 9999
    /// gives `1970-01-01T00:00:00Z`.
    ///
    /// - Parameter fractionDigits: Digits after the point. A number outside of 0 to 9 counts as the nearest of these.
    public static func now(fractionDigits: Int = 3) -> DateTime {
        now(at: Date(), fractionDigits: fractionDigits)
    }

    /// The same for the moment that a clock shows.
    package static func now(at date: Date, fractionDigits: Int) -> DateTime {
        // The interval that a Date holds itself: another one would be a sum, which can be rounded up.
        let interval = date.timeIntervalSinceReferenceDate
        guard abs(interval) < 1e12 else { return .epoch }
        let whole = interval.rounded(.down)
        let second = Int64(whole) + secondsToReferenceDate
        let secondOfDay = (second % 86_400 + 86_400) % 86_400
        let day = GregorianDay(daysSince1970: Int((second - secondOfDay) / 86_400))
        guard let day else { return .epoch }
        let microseconds = min(Int(((interval - whole) * 1e6).rounded(.down)), 999_999)
        let digits = (padded(microseconds, 6) + "000").prefix(min(max(fractionDigits, 0), 9))
        let time = ClockTime.text(ofSecond: Int(secondOfDay)) + (digits.isEmpty ? "" : "." + digits)
        return DateTime(day.text + "T" + time + "Z") ?? .epoch
    }

    /// From 1970-01-01 to 2001-01-01, in UTC without leap seconds.
    private static let secondsToReferenceDate: Int64 = 978_307_200
}

/// A moment as a whole number of ticks, and whether it lies behind that tick: exact enough to compare texts with any
/// number of decimals, without rounding.
package struct Moment: Hashable, Sendable {
    /// Ticks of 100 nanoseconds since 1970-01-01T00:00:00Z, rounded down. Years 0 to 9999 are within their range.
    package let ticks: Int64

    /// Whether there is a rest of less than a tick, which has more than seven decimals of a second.
    package let hasRest: Bool

    /// Takes an RFC 3339 date-time, or gives nil for other text. A leap second is the second after it.
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        var scanner = FormScanner(text)
        guard let moment = DateAndTime(&scanner), scanner.isAtEnd else { return nil }
        let time = moment.time
        let seconds =
            Int64(moment.day.daysSince1970) * 86_400 + Int64(time.secondOfDay - time.offsetMinutes * 60)
        var fraction: Int64 = 0
        for place in 0..<7 {
            let digit = place < time.fraction.count ? text[time.fraction.lowerBound + place] & 0x0F : 0
            fraction = fraction * 10 + Int64(digit)
        }
        ticks = seconds * TimeSpan.ticksPerSecond + fraction
        hasRest = text[time.fraction].dropFirst(7).contains { $0 != UInt8(ascii: "0") }
    }

    /// Takes an RFC 3339 date-time, or gives nil for other text.
    package init?(_ text: String) {
        guard let moment = text.withBytes({ Moment($0) }) else { return nil }
        self = moment
    }
}
