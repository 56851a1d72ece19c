import Foundation
import PayloadRuntime

/// What can be a header field (RFC 9110 sections 5.1, 5.5 and 5.6.2). A line break in one would begin another field.
enum HeaderSyntax {
    /// Whether a text is a token: a name of a field.
    static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
    }

    /// Whether a text can be a value: visible ASCII, spaces and tabs, with neither at the ends.
    ///
    /// Bytes beyond ASCII are allowed by the specification and mean something else to each service, so they are not here.
    static func isValue(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        return !isBlank(first) && !isBlank(last)
            && text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x09 }
    }

    /// What ``isValue(_:)`` demands, in words.
    static let valueForm = "visible ASCII characters, with spaces and tabs only between them"

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// Why a header field cannot be added.
public struct HeaderFieldError: ShowableError, Hashable {
    /// The field's name as it was given.
    public let name: String

    /// What is wrong, in words; never the value.
    public let message: String

    /// The name and what is wrong.
    public var description: String { "header \(name.debugDescription): \(message)" }
}

extension HeaderFields {
    /// What is wrong with the fields as those of a request. Nil when nothing is.
    func fault() -> HeaderFieldError? {
        for field in self {
            if !HeaderSyntax.isToken(field.name) {
                return HeaderFieldError(name: field.name, message: "the name is not one of a header field")
            }
            if !HeaderSyntax.isValue(field.value) {
                return HeaderFieldError(
                    name: field.name,
                    message: "the value must be \(HeaderSyntax.valueForm)"
                )
            }
        }
        return nil
    }
}

/// Media types of bodies (RFC 9110 section 8.3.1).
enum MediaType {
    /// The media type of every JSON body that a client sends.
    static let json = "application/json"

    /// Whether a `Content-Type` says JSON: `application/json`, or a type with the suffix `+json` (RFC 6839), with
    /// parameters or without.
    static func isJSON(_ contentType: String) -> Bool {
        if HeaderFields.isSame(contentType, json) { return true }
        let name = name(of: contentType)
        return name == json || (name.hasSuffix("+json") && name.contains("/"))
    }

    /// Whether a `Content-Type` is of a media range: `text/plain`, `image/*` or `*/*`. Parameters do not count.
    static func matches(_ contentType: String, _ range: String) -> Bool {
        let type = name(of: contentType)
        let range = name(of: range)
        if range == "*/*" { return true }
        if range.hasSuffix("/*") { return type.hasPrefix(range.dropLast()) }
        return type == range
    }

    private static func name(of contentType: String) -> String {
        let name = contentType.prefix { $0 != ";" }
        return String(name.filter { $0 != " " && $0 != "\t" }).lowercased()
    }
}

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
