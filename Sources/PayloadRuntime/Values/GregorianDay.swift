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
