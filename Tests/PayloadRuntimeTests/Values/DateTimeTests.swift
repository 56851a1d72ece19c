import Foundation
import PayloadRuntime
import Testing

struct DateTimeTests {
    @Test func `takes RFC 3339 and no other form`() throws {
        try check(
            DateTime.self,
            accepts: [
                "1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00", "1990-12-31T23:59:60Z",
                "1990-12-31T15:59:60-08:00", "1937-01-01T12:00:27.87+00:20", "2024-02-29t00:00:00z",
                "2000-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
                "2024-01-01T00:00:00-00:00",
                "2024-01-01T00:00:00.123456789012345678901234567890Z", "2024-01-01T00:00:00+23:59",
                "1991-01-01T00:59:60+01:00",
            ],
            rejects: [
                "", "2024-01-01", "2024-01-01T00:00:00", "2024-01-01T00:00Z", "2024-01-01 00:00:00Z",
                "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-04-31T00:00:00Z",
                "2024-00-01T00:00:00Z",
                "2024-13-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-01-32T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "1990-12-31T22:59:60Z",
                "1990-12-31T23:58:60Z",
                "1990-12-31T23:59:60+01:00", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+24:00",
                "2024-01-01T00:00:00+00:60", "2024-01-01T00:00:00+0100", "2024-01-01T00:00:00Z ",
                " 2024-01-01T00:00:00Z", "24-01-01T00:00:00Z", "2024-1-01T00:00:00Z", "+2024-01-01T00:00:00Z",
                "2024-01-01T00:00:00,5Z", "２024-01-01T00:00:00Z", "2024-01-01T00:00:00Z\n",
            ]
        )
    }

    @Test func `knows its moment`() throws {
        let table: [(String, Double)] = [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0), ("1969-12-31T23:59:59Z", -1),
            ("2000-03-01T00:00:00Z", 951_868_800), ("2001-09-09T01:46:40Z", 1_000_000_000),
            ("2001-09-08T21:16:40.5-04:30", 1_000_000_000.5), ("1990-12-31T23:59:60Z", 662_688_000),
            ("0000-03-01T00:00:00Z", -62_162_035_200), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ]
        for (text, seconds) in table {
            #expect(try #require(DateTime(text)).date == Date(timeIntervalSince1970: seconds), "\(text)")
        }
        #expect(DateTime("2001-09-08T21:16:40.5-04:30")?.offsetMinutes == -270)
        #expect(DateTime("2024-01-01T00:00:00Z") != DateTime("2024-01-01T00:00:00+00:00"))
    }

    @Test func `writes a moment`() {
        let moment = Date(timeIntervalSince1970: 1_000_000_000.125)
        #expect(DateTime(moment)?.text == "2001-09-09T01:46:40.125Z")
        #expect(DateTime(moment, fractionDigits: 0)?.text == "2001-09-09T01:46:40Z")
        #expect(
            DateTime(moment, fractionDigits: 1, offsetMinutes: -270)?.text == "2001-09-08T21:16:40.1-04:30"
        )
        #expect(
            DateTime(moment, fractionDigits: 6, offsetMinutes: 60)?.text == "2001-09-09T02:46:40.125000+01:00"
        )
        #expect(
            DateTime(Date(timeIntervalSince1970: -0.25), fractionDigits: 2)?.text == "1969-12-31T23:59:59.75Z"
        )
        #expect(DateTime(Date(timeIntervalSince1970: 59.9996))?.text == "1970-01-01T00:01:00.000Z")
        #expect(DateTime(Date(timeIntervalSince1970: 951_782_400))?.text == "2000-02-29T00:00:00.000Z")
        #expect(DateTime(Date(timeIntervalSince1970: 253_402_300_800)) == nil)
        #expect(DateTime(Date(timeIntervalSince1970: .infinity)) == nil)
        #expect(DateTime(Date(timeIntervalSince1970: .nan)) == nil)
        #expect(DateTime(moment, fractionDigits: 10) == nil)
        #expect(DateTime(moment, fractionDigits: -1) == nil)
        #expect(DateTime(moment, offsetMinutes: 1_440) == nil)
    }

    @Test func `cuts the time now off and never rounds it up`() {
        // All but the last are sums of powers of two, which a Date holds exactly.
        let table: [(seconds: Double, digits: Int, text: String)] = [
            (1_000_000_000.9375, 0, "2001-09-09T01:46:40Z"),
            (1_000_000_000.9375, 1, "2001-09-09T01:46:40.9Z"),
            (1_000_000_000.9375, 3, "2001-09-09T01:46:40.937Z"),
            (1_000_000_000.9375, 6, "2001-09-09T01:46:40.937500Z"),
            (1_000_000_000.9375, 9, "2001-09-09T01:46:40.937500000Z"),
            (1_000_000_000, 3, "2001-09-09T01:46:40.000Z"),
            (1_000_000_000.9375, -1, "2001-09-09T01:46:40Z"),
            (1_000_000_000.9375, 10, "2001-09-09T01:46:40.937500000Z"),
            (1_000_000_000.9375, .max, "2001-09-09T01:46:40.937500000Z"),
            (951_868_799.99951171875, 3, "2000-02-29T23:59:59.999Z"),
            (-0.25, 2, "1969-12-31T23:59:59.75Z"),
            (-0.0009765625, 3, "1969-12-31T23:59:59.999Z"),
            (253_402_300_799.5, 0, "9999-12-31T23:59:59Z"),
            (4_102_444_799.9999995, 6, "2099-12-31T23:59:59.999999Z"),
        ]
        for (seconds, digits, text) in table {
            let date = Date(timeIntervalSinceReferenceDate: seconds - 978_307_200)
            #expect(DateTime.now(at: date, fractionDigits: digits).text == text)
        }
    }

    @Test func `gives 1970 for a clock without a year`() {
        for seconds in [253_402_300_800, -62_167_219_201, 1e300, .infinity, -.infinity, .nan] {
            let date = Date(timeIntervalSince1970: seconds)
            let time = DateTime.now(at: date, fractionDigits: 3)
            #expect(time.text == "1970-01-01T00:00:00Z")
            #expect(time == DateTime(time.text) && time.date == Date(timeIntervalSince1970: 0))
        }
    }

    @Test func `knows the time now`() throws {
        let form = Pattern(#"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$"#)
        let before = Date()
        let time = DateTime.now()
        let after = Date()
        #expect(form.matches(time.text) == .matched)
        // A millisecond is cut off at most, and the reading of the text is exact to the microsecond.
        #expect(time.date > before - 0.001_002 && time.date < after + 0.000_001)
        #expect(time.offsetMinutes == 0)
        #expect(DateTime.now(fractionDigits: 0).text.utf8.count == 20)
    }

    @Test func `gives every day of four centuries back`() throws {
        // 1900-01-01 is 25,567 days before 1970; 146,097 days are 400 years.
        var previous: CalendarDate?
        for day in -25_567..<(-25_567 + 146_097) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let text = try #require(DateTime(date, fractionDigits: 0)).text
            let parsed = try #require(DateTime(text))
            guard parsed.date == date else {
                Issue.record("\(text)")
                return
            }
            let current = try #require(CalendarDate(String(text.prefix(10))))
            if let previous, !(previous < current) { Issue.record("\(text)") }
            previous = current
        }
        #expect(previous == CalendarDate(year: 2299, month: 12, day: 31))
    }

    @Test func `takes full-date and no other form`() throws {
        try check(
            CalendarDate.self,
            accepts: ["2024-02-29", "0000-01-01", "9999-12-31", "1963-06-19"],
            rejects: [
                "", "2023-02-29", "2024-2-29", "2024-02-30", "20240229", "2024-06-31", "10000-01-01",
                "-001-01-01",
                "2024-01-01Z", "2024-W01-1", "1963-06-1৪",
            ]
        )
        let date = try #require(CalendarDate("2024-02-29"))
        #expect(date.year == 2024 && date.month == 2 && date.day == 29)
        #expect(CalendarDate(year: 2024, month: 2, day: 29) == date)
        #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: .max, month: .min, day: 0) == nil)
    }

    @Test func `takes full-time and no other form`() throws {
        try check(
            TimeOfDay.self,
            accepts: [
                "08:30:06Z", "23:59:60Z", "00:29:60+00:30", "23:20:50.52-08:00", "00:00:00z",
                "15:59:60-08:00",
            ],
            rejects: [
                "", "08:30:06", "24:00:00Z", "8:30:06Z", "23:59:60+01:00", "22:59:60Z", "08:30:06.Z",
                "01:02:03+00",
                "12:00:00 Z", "T08:30:06Z",
            ]
        )
        #expect(TimeOfDay("08:30:06.5+01:00")?.secondsSinceMidnight == 30_606.5)
        #expect(TimeOfDay("08:30:06.5+01:00")?.offsetMinutes == 60)
    }
}
