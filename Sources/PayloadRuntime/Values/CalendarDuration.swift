/// A duration in units of the calendar: ISO 8601 in the grammar of RFC 3339 appendix A, such as `P1Y2M3DT4H5M6S`
/// or `P4W`.
///
/// A month has no fixed length, so there is no order and no conversion to seconds. Two values are equal when their
/// texts are: `PT60M` is not `PT1H`.
public struct CalendarDuration: TextValue {
    /// What a text of this form is called.
    public static let form = "an ISO 8601 duration"

    /// A duration's numbers, 0 for a unit that is not written.
    public struct Components: Hashable, Sendable {
        /// The number before `Y`.
        public internal(set) var years: Int64 = 0
        /// The number before `M` in the part of the date.
        public internal(set) var months: Int64 = 0
        /// The number before `W`.
        public internal(set) var weeks: Int64 = 0
        /// The number before `D`.
        public internal(set) var days: Int64 = 0
        /// The number before `H`.
        public internal(set) var hours: Int64 = 0
        /// The number before `M` in the part of the time.
        public internal(set) var minutes: Int64 = 0
        /// The number before `S`.
        public internal(set) var seconds: Int64 = 0
    }

    /// The text as it came.
    public let text: String
    /// The numbers, or nil when one of them is beyond `Int64`; the grammar sets no limit.
    public let components: Components?

    /// Takes a text, or gives nil when it is not a duration: no sign, no fraction, no unit left out between two
    /// others.
    public init?(_ text: String) {
        guard let units = text.scanned({ DurationUnits(&$0) }) else { return nil }
        self.text = text
        components = units.isBeyondInt64 ? nil : units.components
    }
}
