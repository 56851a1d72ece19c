import PayloadRuntime
import Testing

@Suite("Lengths of time")
struct DurationTests {
    /// The words behind the keyword and "expected".
    private func findings(
        _ text: String,
        _ encoding: DurationEncoding,
        _ minimum: DurationBound? = nil,
        _ maximum: DurationBound? = nil,
        _ values: [String: String] = [:]
    ) throws -> [String] {
        let facts = ValidationFacts(values: values)
        return try PayloadRuntimeTests.findings(text, facts: facts) { value, check in
            check.duration(encoding, value, minimum: minimum, maximum: maximum)
        }
    }

    private static let forms: [DurationEncoding: String] = [
        .timeSpan: "a length of time as [d.]hh:mm:ss[.fffffff]",
        .iso8601: "an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as \"PT30M\"",
        .seconds: "a number of seconds that is not negative",
    ]

    @Test func boundsAreInclusiveAndExact() throws {
        let rows: [(DurationEncoding, below: [String], within: [String], above: [String])] = [
            (
                .timeSpan, [#""00:00:59.9999999""#, #""00:00:00""#],
                [
                    #""00:01:00""#, #""0.00:01:00.0""#, #""7.00:00:00""#, #""6.23:59:59.9999999""#,
                    #""\u0030.00:30:00""#,
                ],
                [#""7.00:00:00.0000001""#, #""7.00:00:01""#, #""365.00:00:00""#]
            ),
            (
                .iso8601, [#""PT59.9999999S""#, #""PT0S""#],
                [#""PT1M""#, #""P1W""#, #""P6DT24H""#, #""PT60S""#],
                [#""P7DT0.0000001S""#, #""P2W""#]
            ),
            (
                .seconds, ["59.9999999", "0", "-0", "1e-7"],
                ["60", "60.0", "6e1", "604800", "604800.00000000"],
                ["604800.0000001", "604801", "7e5"]
            ),
        ]
        for (encoding, below, within, above) in rows {
            for text in below {
                let found = try findings(text, encoding, .minutes(1), .days(7))
                #expect(found == ["x-duration: expected at least 1 minute"], "\(text)")
                #expect(try findings(text, encoding, nil, .days(7)) == [], "\(text)")
            }
            for text in within {
                #expect(try findings(text, encoding, .minutes(1), .days(7)) == [], "\(text)")
            }
            for text in above {
                let found = try findings(text, encoding, .minutes(1), .days(7))
                #expect(found == ["x-duration: expected at most 7 days"], "\(text)")
                #expect(try findings(text, encoding, .minutes(1)) == [], "\(text)")
            }
        }
    }

    @Test func anotherFormIsSaidInWords() throws {
        let rows: [(DurationEncoding, [String])] = [
            (
                .timeSpan,
                [#""""#, #""1:00:00""#, #""P1D""#, #""24:00:00""#, #""-00:30:00""#, #""00:00:00.12345678""#]
            ),
            (.iso8601, [#""""#, #""P1M""#, #""PT""#, #""-PT1M""#, #""00:30:00""#, #""P1WT1H""#]),
            (.seconds, ["-1", "-0.5", "-1e-9", "-1e400"]),
        ]
        for (encoding, texts) in rows {
            let form = try #require(Self.forms[encoding])
            for text in texts {
                let found = try findings(text, encoding, .minutes(1), .days(7))
                #expect(found == ["x-duration: expected \(form)"], "\(text)")
            }
        }
    }

    @Test func valuesOfAnotherTypeHold() throws {
        for encoding in DurationEncoding.allCases {
            for text in ["null", "true", "[]", "{}", encoding == .seconds ? #""x""# : "-1"] {
                #expect(try findings(text, encoding, .minutes(1), .days(7)) == [], "\(encoding) \(text)")
            }
        }
    }

    @Test func moreThanTicksCanSayIsAboveEveryMaximum() throws {
        let texts: [(DurationEncoding, String)] = [
            (.timeSpan, #""10675199.02:48:05.4775808""#), (.timeSpan, #""99999999999999999999.00:00:00""#),
            (.iso8601, #""P99999999999999999999W""#), (.iso8601, #""PT922337203685.4775808S""#),
            (.seconds, "922337203685.4775808"), (.seconds, "1e400"), (.seconds, "999999999999999999"),
            // Not a whole number of ticks either, in each encoding that can say so.
            (.iso8601, #""PT922337203685.47758081S""#), (.seconds, "922337203685.47758081"),
            (.seconds, "9.22337203685477580801e11"),
        ]
        let longest = "x-duration: expected at most 10675199 days 2 hours 48 minutes 5.4775807 seconds"
        for (encoding, text) in texts {
            #expect(try findings(text, encoding) == [longest], "\(text)")
            #expect(try findings(text, encoding, .days(1)) == [longest], "\(text)")
            #expect(try findings(text, encoding, nil, .ticks(.max)) == [longest], "\(text)")
            #expect(
                try findings(text, encoding, nil, .days(1)) == ["x-duration: expected at most 1 day"],
                "\(text)"
            )
        }
    }

    @Test func lessThanATickIsNotRounded() throws {
        let expected = ["x-duration: expected at most 7 decimals of a second"]
        for text in ["60.00000001", "1e-8", "0.000000010000000000000000", "1.00000000000000000000000001"] {
            #expect(try findings(text, .seconds, nil, .days(7)) == expected, "\(text)")
        }
        #expect(try findings(#""PT60.00000001S""#, .iso8601) == expected)
        #expect(try findings(#""PT60.00000000S""#, .iso8601) == [])
    }

    @Test func aBoundMayDependOnAFact() throws {
        let maximum = DurationBound(.days(7), by: "shopCountry", ["HU": .days(21), "AT": .ticks(5_000_000)])
        let text = #""22.00:00:00""#
        func words(_ facts: [String: String]) throws -> [String] {
            try findings(text, .timeSpan, nil, maximum, facts)
        }
        #expect(
            try words([:]) == [
                "x-duration: expected at most 7 days, or 21 days where shopCountry is HU, "
                    + "or 0.5 seconds where shopCountry is AT"
            ]
        )
        #expect(try words(["shopCountry": "HU"]) == ["x-duration: expected at most 21 days"])
        #expect(try words(["shopCountry": "AT"]) == ["x-duration: expected at most 0.5 seconds"])
        #expect(try words(["shopCountry": "DE"]) == ["x-duration: expected at most 7 days"])
        #expect(try words(["shopCountry": "hu"]) == ["x-duration: expected at most 7 days"])
        let long = #""21.00:00:00""#
        #expect(try findings(long, .timeSpan, nil, maximum, ["shopCountry": "HU"]) == [])
        #expect(try findings(long, .timeSpan, nil, maximum, ["buyerCountry": "HU"]).count == 1)
        let minimum = DurationBound(.minutes(1), by: "isTest", ["true": .seconds(0)])
        #expect(try findings("0", .seconds, minimum, nil, ["isTest": "true"]) == [])
        #expect(
            try findings("0", .seconds, minimum, nil, ["isTest": "false"]) == [
                "x-duration: expected at least 1 minute"
            ]
        )
    }

    /// Two texts that Swift's == takes for one are two values of a fact.
    @Test func valuesOfFactsAreComparedExactly() throws {
        let maximum = DurationBound(.days(1), by: "plan", ["caf\u{E9}": .days(2)])
        #expect(try findings(#""2.00:00:00""#, .timeSpan, nil, maximum, ["plan": "caf\u{E9}"]) == [])
        #expect(try findings(#""2.00:00:00""#, .timeSpan, nil, maximum, ["plan": "cafe\u{301}"]).count == 1)
    }
}
