import Foundation
import PayloadRuntime
import Testing

struct SecondsTimeSpanTests {
    /// Numbers and their ticks.
    private static let lengths: [(String, Int64)] = [
        ("0", 0), ("-0", 0), ("0.0", 0), ("0e99999999999999999999", 0), ("90", 900_000_000),
        ("90.0", 900_000_000),
        ("9e1", 900_000_000), ("0.5", 5_000_000), ("0.0000001", 1), ("1e-7", 1), ("-0.5", -5_000_000),
        ("0.50000000000", 5_000_000), ("0.500000000000000000000000000000", 5_000_000),
        ("1.0000001", 10_000_001), ("922337203685.4775807", .max), ("-922337203685.4775808", .min),
        ("9223372036854775807e-7", .max),
    ]

    /// Numbers beyond ticks, or between them.
    private static let others = [
        "922337203685.4775808", "-922337203685.4775809", "1e12", "1e400", "-1e400", "1e99999999999999999999",
        "922337203686", "999999999999999999", "0.00000001", "1.00000001", "1e-8", "-1e-400",
        "1e-99999999999999999999", "100000000000.00000000000000000000000000001",
    ]

    @Test(arguments: lengths)
    func `is exact, and keeps its text`(text: String, ticks: Int64) throws {
        let value = try #require(SecondsTimeSpan(text))
        #expect(value.ticks == ticks)
        #expect(value.text == text)
        #expect(value.description == text)
        #expect(try String(decoding: SecondsTimeSpan(decoding: text).encodedBytes(), as: UTF8.self) == text)
    }

    @Test(arguments: others)
    func `takes nothing that ticks cannot say`(text: String) {
        #expect(SecondsTimeSpan(text) == nil)
        #expect(throws: PayloadDecodingError.self) { try SecondsTimeSpan(decoding: text) }
    }

    @Test func `says why it cannot be read`() {
        let form = "a number of seconds with at most 7 decimals"
        #expect(
            throws: PayloadDecodingError(location: "", expected: form, found: "a number with more decimals")
        ) {
            try SecondsTimeSpan(decoding: "0.12345678")
        }
        #expect(
            throws: PayloadDecodingError(
                location: "",
                expected: form,
                found: "a number beyond the range of ticks of 100 nanoseconds"
            )
        ) { try SecondsTimeSpan(decoding: "1e30") }
        #expect(throws: PayloadDecodingError(location: "", expected: form, found: "a string")) {
            try SecondsTimeSpan(decoding: #""90""#)
        }
        #expect(SecondsTimeSpan("ninety") == nil)
        #expect(SecondsTimeSpan("090") == nil)
    }

    @Test func `says that it is too long where it also has more decimals`() {
        for text in [
            "922337203685.47758085", "-922337203685.47758095", "999999999999.99999999",
            "92233720368547758081e-8",
            "999999999999999999999999.00000001",
        ] {
            #expect(
                throws: PayloadDecodingError(
                    location: "",
                    expected: "a number of seconds with at most 7 decimals",
                    found: "a number beyond the range of ticks of 100 nanoseconds"
                ),
                "\(text)"
            ) { try SecondsTimeSpan(decoding: text) }
        }
    }

    @Test func `compares by length and not by text`() throws {
        let short = try #require(SecondsTimeSpan("90"))
        let long = try #require(SecondsTimeSpan("9.00e1"))
        #expect(short == long)
        #expect(short.hashValue == long.hashValue)
        #expect(short == .seconds(90))
        #expect(short < .minutes(2))
    }

    @Test func `writes no more decimals than it needs`() {
        #expect(SecondsTimeSpan.minutes(2).text == "120")
        #expect(SecondsTimeSpan(ticks: -15_000_000).text == "-1.5")
        #expect(SecondsTimeSpan(ticks: 1).text == "0.0000001")
        #expect(SecondsTimeSpan(ticks: .min).text == "-922337203685.4775808")
        for ticks in [Int64.min, -36_000_000_001, -1, 0, 1, 599_999_999, .max] {
            #expect(SecondsTimeSpan(SecondsTimeSpan(ticks: ticks).text)?.ticks == ticks)
        }
    }

    @Test func `converts to and from Duration`() {
        #expect(SecondsTimeSpan(.milliseconds(1_500))?.text == "1.5")
        #expect(SecondsTimeSpan(.nanoseconds(150)) == nil)
        #expect(SecondsTimeSpan("0.5")?.duration == .milliseconds(500))
    }

    @Test func `passes through Foundation's coders`() throws {
        let value = try #require(SecondsTimeSpan("0.25"))
        let bytes = try JSONEncoder().encode([value])
        #expect(String(decoding: bytes, as: UTF8.self) == "[0.25]")
        #expect(try JSONDecoder().decode([SecondsTimeSpan].self, from: bytes) == [value])
    }
}
