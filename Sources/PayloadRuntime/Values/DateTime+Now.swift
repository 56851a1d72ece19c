#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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
