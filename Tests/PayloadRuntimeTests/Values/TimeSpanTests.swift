import PayloadRuntime
import Testing

struct TimeSpanTests {
    @Test func `takes the constant form and no other`() throws {
        try check(
            TimeSpan.self,
            accepts: [
                "00:30:00", "7.00:00:00", "365.00:00:00", "-00:00:01", "-1.02:03:04.5000000", "0.00:00:00",
                "23:59:59",
                "00:00:00.0000001", "10675199.02:48:05.4775807", "-10675199.02:48:05.4775808", "007.00:00:00",
                "00:00:00.5",
            ],
            rejects: [
                "", "30", "00:30", "24:00:00", "00:60:00", "00:00:60", "1:00:00", "1.1:00:00", "00:00:00.",
                "00:00:00.12345678", "10675199.02:48:05.4775808", "-10675199.02:48:05.4775809", "+00:00:01",
                "1.-00:00:01", "--00:00:01", "7:00:00:00", "00:00:00 ", " 00:00:00", ".00:00:00",
                "10675200.00:00:00",
                "99999999999999999999.00:00:00", "P1D", "00:0０:00",
            ]
        )
    }

    @Test func `is exact in ticks`() {
        #expect(TimeSpan("00:30:00")?.ticks == 18_000_000_000)
        #expect(TimeSpan("1.02:03:04.0000005")?.ticks == 937_840_000_005)
        #expect(TimeSpan("-00:00:00.5")?.ticks == -5_000_000)
        #expect(TimeSpan("-10675199.02:48:05.4775808")?.ticks == .min)
        #expect(TimeSpan("10675199.02:48:05.4775807")?.ticks == .max)
    }

    @Test func `compares by length and not by text`() throws {
        let short = try #require(TimeSpan("00:30:00"))
        let long = try #require(TimeSpan("0.00:30:00.0000000"))
        #expect(short == long)
        #expect(short.hashValue == long.hashValue)
        #expect(short.text != long.text)
        #expect(short < .minutes(31))
        #expect(TimeSpan.seconds(-1) < .seconds(0))
        #expect(short == .minutes(30))
    }

    @Test func `writes a fresh value with its day part`() {
        #expect(TimeSpan.minutes(30).text == "0.00:30:00")
        #expect(TimeSpan.days(365).text == "365.00:00:00")
        #expect(TimeSpan.hours(25).text == "1.01:00:00")
        #expect(TimeSpan.seconds(-90).text == "-0.00:01:30")
        #expect(TimeSpan(ticks: 1).text == "0.00:00:00.0000001")
        #expect(TimeSpan(ticks: .min).text == "-10675199.02:48:05.4775808")
        for ticks in [Int64.min, -1, 0, 1, 937_840_000_005, .max] {
            #expect(TimeSpan(TimeSpan(ticks: ticks).text)?.ticks == ticks)
        }
    }

    @Test func `adds units up to the range of ticks`() {
        #expect(TimeSpan(days: 1, hours: 2, minutes: 3, seconds: 4, ticks: 5)?.ticks == 937_840_000_005)
        #expect(TimeSpan(days: 10_675_199)?.text == "10675199.00:00:00")
        #expect(TimeSpan(days: 10_675_200) == nil)
        #expect(TimeSpan(hours: .max) == nil)
        #expect(TimeSpan(minutes: .min) == nil)
        #expect(TimeSpan(seconds: 1, ticks: .max) == nil)
        #expect(TimeSpan.days(10_675_199).ticks == 9_223_371_936_000_000_000)
        #expect(TimeSpan.hours(-256_204_778).ticks == -9_223_372_008_000_000_000)
        #expect(TimeSpan.minutes(15_372_286_728).ticks == 9_223_372_036_800_000_000)
        #expect(TimeSpan.seconds(922_337_203_685).ticks == 9_223_372_036_850_000_000)
    }

    /// The sum counts, not what is on the way to it.
    @Test func `adds units of either sign`() {
        #expect(TimeSpan(days: 10_675_200, hours: -24)?.ticks == 9_223_371_936_000_000_000)
        #expect(TimeSpan(days: -10_675_200, hours: 24)?.ticks == -9_223_371_936_000_000_000)
        #expect(TimeSpan(minutes: 153_722_867_280, seconds: -9_223_372_036_800)?.ticks == 0)
        #expect(TimeSpan(seconds: 922_337_203_686, ticks: -5_224_193)?.ticks == .max)
        #expect(TimeSpan(seconds: 922_337_203_686, ticks: -5_224_192) == nil)
        #expect(TimeSpan(seconds: -922_337_203_686, ticks: 5_224_192)?.ticks == .min)
        #expect(TimeSpan(seconds: -922_337_203_686, ticks: 5_224_191) == nil)
        #expect(TimeSpan(days: .max, hours: .max, minutes: .max, seconds: .max, ticks: .max) == nil)
        #expect(TimeSpan(days: .min, hours: .min, minutes: .min, seconds: .min, ticks: .min) == nil)
    }

    @Test func `converts to and from Duration`() {
        #expect(TimeSpan(.seconds(90))?.text == "0.00:01:30")
        #expect(TimeSpan(.milliseconds(-1_500))?.ticks == -15_000_000)
        #expect(TimeSpan(.nanoseconds(100))?.ticks == 1)
        #expect(TimeSpan(.nanoseconds(150)) == nil)
        #expect(TimeSpan(.seconds(Int64.max)) == nil)
        // A Duration holds more seconds than its components can say.
        #expect(TimeSpan(.seconds(Int64.max) * 2) == nil)
        #expect(TimeSpan(.seconds(Int64.min) * 2) == nil)
        #expect(TimeSpan.minutes(2).duration == .seconds(120))
        #expect(TimeSpan(ticks: -15_000_001).duration == .nanoseconds(-1_500_000_100))
        for ticks in [Int64.min, -1, 0, 1, .max] {
            #expect(TimeSpan(TimeSpan(ticks: ticks).duration)?.ticks == ticks)
        }
    }
}
