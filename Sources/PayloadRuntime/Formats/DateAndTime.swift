/// Dates and times: RFC 3339 section 5.6, durations appendix A.
extension StringFormat {
    /// Date and time with an offset, such as `2024-02-29T23:59:59.5+01:00`; ``DateTime`` holds one.
    public static let dateTime = StringFormat("date-time", form: DateTime.form) { text in
        var scanner = FormScanner(text)
        return DateAndTime(&scanner) != nil && scanner.isAtEnd
    }

    /// A day of the calendar, such as `2024-02-29`; ``CalendarDate`` holds one.
    public static let date = StringFormat("date", form: CalendarDate.form) { text in
        var scanner = FormScanner(text)
        return GregorianDay(&scanner) != nil && scanner.isAtEnd
    }

    /// A time of day with an offset, such as `08:30:06Z`; ``TimeOfDay`` holds one.
    public static let time = StringFormat("time", form: TimeOfDay.form) { text in
        var scanner = FormScanner(text)
        return ClockTime(&scanner) != nil && scanner.isAtEnd
    }

    /// A duration in units of the calendar, such as `P1Y2M3DT4H5M6S`; ``CalendarDuration`` holds one.
    public static let duration = StringFormat("duration", form: CalendarDuration.form) { text in
        var scanner = FormScanner(text)
        return DurationUnits(&scanner) != nil && scanner.isAtEnd
    }
}

/// A day, the letter T and a time (RFC 3339 section 5.6, date-time).
struct DateAndTime {
    let day: GregorianDay
    let time: ClockTime

    /// Takes a date-time. A leap second ends a month in UTC (section 5.7); whether there was one is not asked.
    init?(_ scanner: inout FormScanner) {
        guard let day = GregorianDay(&scanner), scanner.take(letter: "t"), let time = ClockTime(&scanner)
        else { return nil }
        self.day = day
        self.time = time
        if time.isLeapSecond {
            // Where the clock is ahead or behind, the day in UTC can be the one before or after the written one.
            let minuteInUTC = time.secondOfDay / 60 - 1 - time.offsetMinutes
            let isLastOfMonth =
                switch minuteInUTC {
                case ..<0: day.day == 1
                case 1_440...: day.day == day.daysInMonth - 1
                default: day.day == day.daysInMonth
                }
            guard isLastOfMonth else { return nil }
        }
    }
}

/// The numbers of a duration (RFC 3339 appendix A, duration).
struct DurationUnits {
    /// The numbers, as long as none is beyond `Int64`.
    private(set) var components = CalendarDuration.Components()
    /// Whether a number is beyond `Int64`; the grammar sets no limit.
    private(set) var isBeyondInt64 = false

    /// Takes `P` and numbers with their units: no sign, no fraction, no unit left out between two others.
    init?(_ scanner: inout FormScanner) {
        guard scanner.take("P"), let date = readRun(&scanner, unit: Self.dateUnit) else { return nil }
        // dur-week stands alone.
        if date.last == .week {
            guard date.count == 1 else { return nil }
            return
        }
        guard scanner.take("T") else {
            guard date.count > 0 else { return nil }
            return
        }
        guard let time = readRun(&scanner, unit: Self.timeUnit), time.count > 0 else { return nil }
    }

    /// In the order in which they are written.
    private enum Unit: Int {
        case year, month, day, week, hour, minute, second
    }

    private struct Run {
        var count = 0
        var last: Unit?
    }

    /// Reads numbers with units that follow each other without a gap; nil when a number has no unit that can
    /// follow.
    private mutating func readRun(_ scanner: inout FormScanner, unit: (inout FormScanner) -> Unit?) -> Run? {
        var run = Run()
        while true {
            let digits = scanner.digits()
            if digits.isEmpty { return run }
            guard let unit = unit(&scanner) else { return nil }
            if let last = run.last, unit.rawValue != last.rawValue + 1 { return nil }
            run.count += 1
            run.last = unit
            set(unit, digits.decimalValue)
        }
    }

    private static func dateUnit(_ scanner: inout FormScanner) -> Unit? {
        if scanner.take("Y") { return .year }
        if scanner.take("M") { return .month }
        if scanner.take("D") { return .day }
        return scanner.take("W") ? .week : nil
    }

    private static func timeUnit(_ scanner: inout FormScanner) -> Unit? {
        if scanner.take("H") { return .hour }
        if scanner.take("M") { return .minute }
        return scanner.take("S") ? .second : nil
    }

    private mutating func set(_ unit: Unit, _ value: Int64?) {
        guard let value else {
            isBeyondInt64 = true
            return
        }
        switch unit {
        case .year: components.years = value
        case .month: components.months = value
        case .week: components.weeks = value
        case .day: components.days = value
        case .hour: components.hours = value
        case .minute: components.minutes = value
        case .second: components.seconds = value
        }
    }
}
