import Foundation
import PayloadRuntime

/// A moment as the header field `Date` has it: `Fri, 06 Jun 2014 13:39:43 GMT`.
///
/// This is IMF-fixdate (RFC 9110 section 5.6.7): always English, always GMT, always two digits for the day. Formatters
/// that follow the device's language or calendar write something else on some devices.
public struct HTTPDate: Hashable, Sendable, CustomStringConvertible {
    /// The text.
    public let text: String

    /// Writes a moment; what is less than a second is left out.
    ///
    /// - Returns: Nil when the year is not one of 0 to 9999, for which there is no such text.
    public init?(_ date: Date) {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard let moment = DateTime(Date(timeIntervalSince1970: seconds), fractionDigits: 0) else {
            return nil
        }
        // 2014-06-06T13:39:43Z
        let parts = moment.text.split { "-T:Z".contains($0) }
        guard parts.count == 6, let month = Int(parts[1]), Self.months.indices.contains(month - 1) else {
            return nil
        }
        // 1970-01-01 was a Thursday. A remainder has the sign of the dividend.
        let days = Int((seconds / 86_400).rounded(.down))
        let weekday = Self.weekdays[(days % 7 + 7 + 4) % 7]
        text =
            "\(weekday), \(parts[2]) \(Self.months[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) GMT"
    }

    /// The text.
    public var description: String { text }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

// MARK: - Reading

extension HTTPDate {
    /// The date that a text says, in this form or in one of the two obsolete ones that a recipient must understand. Nil
    /// when it is in none of them. The name of the weekday is not checked.
    static func date(_ text: String) -> Date? {
        let words = text.split { $0 == " " || $0 == "," }.map(String.init)
        switch words.count {
        case 6 where words[5] == "GMT":  // Sun, 06 Nov 1994 08:49:37 GMT
            return date(day: words[1], month: words[2], year: words[3], time: words[4])
        case 4 where words[3] == "GMT":  // Sunday, 06-Nov-94 08:49:37 GMT
            let parts = words[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else { return nil }
            return date(day: parts[0], month: parts[1], year: parts[2], time: words[2])
        case 5:  // Sun Nov  6 08:49:37 1994
            return date(day: words[2], month: words[1], year: words[4], time: words[3])
        default: return nil
        }
    }

    private static func date(day: String, month: String, year: String, time: String) -> Date? {
        guard let month = months.firstIndex(of: month), let day = number(day), (1...31).contains(day),
            let year = number(year)
        else { return nil }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0)) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        let days = days(year: fullYear(year), month: month + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3_600 + minute * 60 + second))
    }

    /// A year of two digits is one of the 50 before or after the year 2000.
    private static func fullYear(_ year: Int) -> Int {
        year >= 100 ? year : year < 50 ? 2_000 + year : 1_900 + year
    }

    /// A number of at most four digits.
    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            ? Int(text) : nil
    }

    /// Days since 1970-01-01 in the Gregorian calendar. Years begin in March here, so that a leap day ends one.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
