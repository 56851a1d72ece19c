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
