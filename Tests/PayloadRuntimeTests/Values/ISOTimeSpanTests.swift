import PayloadRuntime
import Testing

struct ISOTimeSpanTests {
    @Test func `takes durations of a fixed length and no other`() throws {
        try check(
            ISOTimeSpan.self,
            accepts: [
                "PT30M", "P4W", "P1D", "P1DT2H3M4S", "PT0S", "PT0.5S", "PT0.0000001S", "P1DT1S", "PT1H1S",
                "P007D",
                "-PT30M", "-PT0S", "PT90M", "PT36H", "PT1.50000000000S",
                "PT922337203685.4775807S", "-PT922337203685.4775808S", "P10675199DT2H48M5.4775807S",
            ],
            rejects: [
                "", "P", "PT", "P1DT", "P1Y", "P1M", "P1Y2M3D", "PT1", "1D", "p1d", "P1H", "PT1D", "PT1W",
                "P1W1D",
                "P1D1W", "P1WT1H", "PT1M1H", "PT1S1M", "PT1M1M", "PT0.5M", "P0.5D", "PT.5S", "PT1.S",
                "PT1,5S",
                "+PT1S", "P-1D", "--PT1S", "PT1S ", " PT1S", "PT0.00000001S", "PT1.00000001S",
                "PT922337203685.4775808S", "-PT922337203685.4775809S", "P10675200D", "P99999999999999999999W",
                "00:30:00", "PT１S",
            ]
        )
    }

    @Test func `is exact in ticks`() {
        #expect(ISOTimeSpan("PT30M")?.ticks == 18_000_000_000)
        #expect(ISOTimeSpan("P1DT2H3M4.0000005S")?.ticks == 937_840_000_005)
        #expect(ISOTimeSpan("P2W")?.ticks == 12_096_000_000_000)
        #expect(ISOTimeSpan("-PT0.5S")?.ticks == -5_000_000)
        #expect(ISOTimeSpan("PT922337203685.4775807S")?.ticks == .max)
        #expect(ISOTimeSpan("-PT922337203685.4775808S")?.ticks == .min)
    }

    @Test func `compares by length and not by text`() throws {
        let minutes = try #require(ISOTimeSpan("PT60M"))
        let hour = try #require(ISOTimeSpan("PT1H"))
        #expect(minutes == hour)
        #expect(minutes.hashValue == hour.hashValue)
        #expect(minutes.text != hour.text)
        #expect(ISOTimeSpan.minutes(59) < hour)
        #expect(ISOTimeSpan.seconds(-1) < .seconds(0))
    }

    @Test func `writes days and what is left of one`() {
        #expect(ISOTimeSpan.minutes(30).text == "PT30M")
        #expect(ISOTimeSpan.days(365).text == "P365D")
        #expect(ISOTimeSpan.hours(25).text == "P1DT1H")
        #expect(ISOTimeSpan.seconds(-90).text == "-PT1M30S")
        #expect(ISOTimeSpan(ticks: 0).text == "PT0S")
        #expect(ISOTimeSpan(ticks: 1).text == "PT0.0000001S")
        #expect(ISOTimeSpan(ticks: 15_000_000).text == "PT1.5S")
        #expect(ISOTimeSpan(ticks: .min).text == "-P10675199DT2H48M5.4775808S")
        for ticks in [Int64.min, -36_000_000_001, -1, 0, 1, 599_999_999, 864_000_000_000, .max] {
            #expect(ISOTimeSpan(ISOTimeSpan(ticks: ticks).text)?.ticks == ticks)
        }
    }

    @Test func `converts to and from Duration`() {
        #expect(ISOTimeSpan(.seconds(90))?.text == "PT1M30S")
        #expect(ISOTimeSpan(.nanoseconds(150)) == nil)
        #expect(ISOTimeSpan("P1DT0.5S")?.duration == .milliseconds(86_400_500))
    }
}
