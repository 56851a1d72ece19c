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
