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
        public fileprivate(set) var years: Int64 = 0
        public fileprivate(set) var months: Int64 = 0
        public fileprivate(set) var weeks: Int64 = 0
        public fileprivate(set) var days: Int64 = 0
        public fileprivate(set) var hours: Int64 = 0
        public fileprivate(set) var minutes: Int64 = 0
        public fileprivate(set) var seconds: Int64 = 0
    }

    /// The text as it came.
    public let text: String
    /// The numbers, or nil when one of them is beyond `Int64`; the grammar sets no limit.
    public let components: Components?

    /// Takes a text, or gives nil when it is not a duration: no sign, no fraction, no unit left out between two
    /// others.
    public init?(_ text: String) {
        var scanner = FormScanner(text)
        guard scanner.take("P") else { return nil }
        var reader = Reader(scanner: scanner)
        guard reader.readUnits() else { return nil }
        self.text = text
        components = reader.isBeyondInt64 ? nil : reader.components
    }

    /// Reads the units in their order.
    private struct Reader {
        var scanner: FormScanner
        var components = Components()
        var isBeyondInt64 = false

        mutating func readUnits() -> Bool {
            let date = readRun([("Y", \.years), ("M", \.months), ("D", \.days), ("W", \.weeks)])
            guard let date else { return false }
            // dur-week stands alone.
            if date.contains(3) { return date.count == 1 && scanner.isAtEnd }
            guard scanner.take("T") else { return !date.isEmpty && scanner.isAtEnd }
            guard let time = readRun([("H", \.hours), ("M", \.minutes), ("S", \.seconds)]) else {
                return false
            }
            return !time.isEmpty && scanner.isAtEnd
        }

        /// Reads numbers with units that follow each other without a gap.
        ///
        /// - Returns: Which units were there, or nil when a number has no unit that can follow.
        private mutating func readRun(
            _ units: [(letter: Unicode.Scalar, component: WritableKeyPath<Components, Int64>)]
        ) -> [Int]? {
            var found: [Int] = []
            while true {
                let digits = scanner.digits()
                if digits.isEmpty { return found }
                guard let unit = units.indices.first(where: { scanner.take(units[$0].letter) }) else {
                    return nil
                }
                if let last = found.last, unit != last + 1 { return nil }
                found.append(unit)
                if let value = digits.decimalValue {
                    components[keyPath: units[unit].component] = value
                } else {
                    isBeyondInt64 = true
                }
            }
        }
    }
}
