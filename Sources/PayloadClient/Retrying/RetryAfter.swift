import Foundation

/// When a service wants to be asked again (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// After a number of seconds.
    case seconds(Int)
    /// At a time.
    case date(Date)

    /// - Returns: nil when the text is neither a number of seconds nor an HTTP date.
    init?(_ text: String) {
        if !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            // More than an Int can hold is longer than anybody waits.
            self = .seconds(Int(text) ?? .max)
        } else if let date = HTTPDate.date(text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// How long that is from now. Zero for a time that is past.
    func wait(from now: Date) -> Duration {
        switch self {
        case .seconds(let seconds): return .seconds(seconds)
        case .date(let date):
            let seconds = date.timeIntervalSince(now)
            // Beyond this a Double is no exact number of seconds, and nobody waits.
            return seconds > 0 ? .seconds(min(seconds, 1e15)) : .zero
        }
    }
}
