/// How `x-duration` writes a length of time.
public enum DurationEncoding: String, CaseIterable, Sendable {
    /// `[d.]hh:mm:ss[.fffffff]`; a ``TimeSpan`` holds one.
    case timeSpan = "dotnet-timespan"
    /// Weeks, or days, hours, minutes and seconds; an ``ISOTimeSpan`` holds one.
    case iso8601
    /// A JSON number; a ``SecondsTimeSpan`` holds one.
    case seconds

    /// What a length looks like, after "expected".
    package var words: String {
        switch self {
        case .timeSpan: "a length of time as [d.]hh:mm:ss[.fffffff]"
        case .iso8601:
            "an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as \"PT30M\""
        case .seconds: "a number of seconds that is not negative"
        }
    }

    /// What is expected of a length that is not in the form, or that ticks cannot say. Nil for one that is right.
    package func expectation(for reading: LengthReading) -> String? {
        switch reading {
        case .ticks: nil
        case .beyondTicks: "at most \(TimeSpan(ticks: .max).inWords)"
        case .betweenTicks: "at most 7 decimals of a second"
        case .malformed: words
        }
    }

    /// What a text says, without a sign.
    package func reading(of text: String) -> LengthReading {
        text.withBytes { reading(of: $0) }
    }

    /// What a text says, without a sign.
    func reading(of text: UnsafeBufferPointer<UInt8>) -> LengthReading {
        if text.first == UInt8(ascii: "-") { return .malformed }
        return switch self {
        case .timeSpan: LengthReading(text, TimeSpan.reading)
        case .iso8601: LengthReading(text, ISOTimeSpan.reading)
        case .seconds: .malformed
        }
    }

    /// What a number says, which is not negative.
    package func reading(of number: JSONNumber) -> LengthReading {
        self != .seconds || number.isNegative ? .malformed : SecondsTimeSpan.reading(number)
    }

    /// What a number says, which is not negative.
    func reading(of number: ShortDecimal) -> LengthReading {
        self != .seconds || number.significand < 0 ? .malformed : SecondsTimeSpan.reading(number)
    }
}
