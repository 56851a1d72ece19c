import PayloadRuntime
import Testing

struct DateFormatTests {
    @Test func `a leap second ends a month in UTC`() {
        check(
            .dateTime,
            accepts: [
                "1998-12-31T23:59:60Z", "2015-06-30T23:59:60Z", "2016-02-29T23:59:60Z",
                "2015-07-01T00:59:60+01:00",
                "2017-01-01T08:59:60+09:00", "2016-12-31T15:59:60.5-08:00",
                "2000-01-01T23:58:60+23:59",
            ],
            rejects: [
                "2016-02-28T23:59:60Z", "2015-06-29T23:59:60Z", "2015-07-01T23:59:60Z",
                "2015-06-30T00:59:60+01:00",
                "2015-07-02T00:59:60+01:00", "2016-12-30T15:59:60Z", "2017-01-01T15:59:60-08:00",
                "1998-12-31T23:59:61Z",
            ]
        )
        check(.time, accepts: ["23:59:60Z", "00:59:60+01:00"], rejects: ["23:59:60+01:00", "00:00:60Z"])
    }

    /// A value type takes what its format takes.
    @Test func `value types agree with their formats`() {
        let texts = [
            "2024-02-29T00:00:00Z", "2024-02-29", "00:00:00Z", "P1D", "2024-02-30", "24:00:00Z", "P1Y1D",
            "2015-07-01T23:59:60Z", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "a:b", "/a", "", "é:a",
        ]
        for text in texts {
            #expect((DateTime(text) != nil) == StringFormat.dateTime.accepts(text), "\(text)")
            #expect((CalendarDate(text) != nil) == StringFormat.date.accepts(text), "\(text)")
            #expect((TimeOfDay(text) != nil) == StringFormat.time.accepts(text), "\(text)")
            #expect((CalendarDuration(text) != nil) == StringFormat.duration.accepts(text), "\(text)")
            #expect((UUIDString(text) != nil) == StringFormat.uuid.accepts(text), "\(text)")
            #expect((URIString(text) != nil) == StringFormat.uri.accepts(text), "\(text)")
        }
        #expect(DateTime("2024-02-29T00:00:00.25Z")?.date.timeIntervalSince1970 == 1_709_164_800.25)
        #expect(TimeOfDay("00:00:01.125Z")?.secondsSinceMidnight == 1.125)
    }
}
