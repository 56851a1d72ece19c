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
