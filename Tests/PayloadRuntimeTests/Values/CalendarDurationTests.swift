import PayloadRuntime
import Testing

struct CalendarDurationTests {
    @Test func `takes RFC 3339 appendix A and no other form`() throws {
        try check(
            CalendarDuration.self,
            accepts: [
                "P1Y2M3DT4H5M6S", "P4W", "P1Y", "P1YT1S", "PT1H", "PT1M", "PT36H", "P0D", "PT0S", "P1Y2M",
                "P2M3D",
                "PT4H5M", "PT5M6S", "P1DT12H", "P0001D", "P99999999999999999999Y",
            ],
            rejects: [
                "", "P", "PT", "P1", "P1YT", "P1Y3D", "PT4H6S", "P1W2D", "P1Y2W", "P1WT1H", "P2D1Y", "P1D2H",
                "PT1D",
                "P1S", "P1.5D", "PT1.5S", "-P1D", "+P1D", "P-1D", "p1d", "P1d", "P1Y1Y", " P1D", "P1D ", "1D",
                "P२Y",
                "PT1HT1M", "P2M1M",
            ]
        )
    }

    @Test func `knows its numbers`() throws {
        let all = try #require(CalendarDuration("P1Y2M3DT4H5M6S")?.components)
        #expect([all.years, all.months, all.weeks, all.days] == [1, 2, 0, 3])
        #expect([all.hours, all.minutes, all.seconds] == [4, 5, 6])
        #expect(CalendarDuration("P4W")?.components?.weeks == 4)
        #expect(CalendarDuration("P9223372036854775807D")?.components?.days == .max)
        #expect(try #require(CalendarDuration("P9223372036854775808D")).components == nil)
        #expect(CalendarDuration("PT60M") != CalendarDuration("PT1H"))
    }
}
