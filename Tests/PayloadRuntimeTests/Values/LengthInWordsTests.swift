import PayloadRuntime
import Testing

struct LengthInWordsTests {
    @Test func `a length in words leaves nothing out`() {
        let words: [(TimeSpan, String)] = [
            (.seconds(0), "0 seconds"), (.seconds(1), "1 second"), (.seconds(2), "2 seconds"),
            (.minutes(1), "1 minute"), (.seconds(90), "1 minute 30 seconds"), (.hours(1), "1 hour"),
            (.hours(25), "1 day 1 hour"), (.days(365), "365 days"), (.ticks(5_000_000), "0.5 seconds"),
            (.ticks(599_999_999), "59.9999999 seconds"), (.ticks(864_000_000_001), "1 day 0.0000001 seconds"),
            (.minutes(-30), "minus 30 minutes"),
            (.ticks(.max), "10675199 days 2 hours 48 minutes 5.4775807 seconds"),
            (.ticks(.min), "minus 10675199 days 2 hours 48 minutes 5.4775808 seconds"),
        ]
        for (length, expected) in words { #expect(length.inWords == expected) }
        #expect(ISOTimeSpan("P2W")?.inWords == "14 days")
        #expect(SecondsTimeSpan("60")?.inWords == "1 minute")
    }
}
