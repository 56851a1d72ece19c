import Foundation
import PayloadRuntime
import Testing

/// `x-clock-window`: exact to the last decimal of a text, whatever its offset.
@Suite("Clock windows")
struct ClockWindowTests {
    /// What is wrong with a time, checked at 2025-05-14T08:30:27.174Z unless told otherwise.
    private func findings(
        _ json: String,
        now: String? = "2025-05-14T08:30:27.174Z",
        _ schema: SchemaFunction
    ) throws -> [String] {
        let root = try JSONDocument(parsing: json).root
        let facts = ValidationFacts(now: try now.map { try #require(Moment($0)).ticks })
        let isValid = Validation.isValid(root, facts: facts, schema)
        let report = Validation.report(on: root, schemaLocation: "", facts: facts, schema)
        let violations = report.violations()
        #expect(isValid == violations.isEmpty)
        return violations.map { "\($0.keyword): \($0.message)" }
    }

    private func isWithinTwoMinutes(_ time: String) throws -> Bool {
        let found = try findings("\"\(time)\"") { value, check in
            check.clockWindow(within: .minutes(2), value)
        }
        #expect(found.isEmpty || found == ["x-clock-window: expected a time within 2 minutes of now"])
        return found.isEmpty
    }

    /// The bounds belong to the window; a tick beyond, or the smallest part of one, does not.
    @Test func boundsAreInclusiveAndExact() throws {
        #expect(try isWithinTwoMinutes("2025-05-14T08:30:27.174Z"))
        #expect(try isWithinTwoMinutes("2025-05-14T08:28:27.174Z"))
        #expect(try isWithinTwoMinutes("2025-05-14T08:32:27.174Z"))
        #expect(try isWithinTwoMinutes("2025-05-14T08:32:27.17400000000000000000000Z"))
        #expect(try isWithinTwoMinutes("2025-05-14T08:28:27.17400000000000000000001Z"))
        #expect(try !isWithinTwoMinutes("2025-05-14T08:32:27.17400000000000000000001Z"))
        #expect(try !isWithinTwoMinutes("2025-05-14T08:28:27.1739999Z"))
        #expect(try !isWithinTwoMinutes("2025-05-14T08:28:27.17399999999999999999999Z"))
        #expect(try !isWithinTwoMinutes("2025-05-14T08:32:27.1740001Z"))
    }

    /// A moment is the same in every zone, and its letters may be in either case.
    @Test func offsetsCount() throws {
        #expect(try isWithinTwoMinutes("2025-05-14T10:32:27.174+02:00"))
        #expect(try isWithinTwoMinutes("2025-05-13t23:28:27.174-09:00"))
        #expect(try !isWithinTwoMinutes("2025-05-14T08:30:27.174+00:30"))
        #expect(try !isWithinTwoMinutes("2025-05-14T10:32:27.1740001+02:00"))
    }

    /// The string's escapes are resolved: \u002d is a hyphen.
    @Test func escapesAreResolved() throws {
        #expect(try isWithinTwoMinutes(#"2025\u002d05-14T08:32:27.174Z"#))
        #expect(try !isWithinTwoMinutes(#"2025\u002d05-14T08:32:27.175Z"#))
    }

    @Test func leapSecondIsTheSecondAfter() throws {
        let schema: SchemaFunction = { value, check in check.clockWindow(within: .seconds(1), value) }
        let now = "2017-01-01T00:00:00Z"
        #expect(try findings(#""2016-12-31T23:59:60Z""#, now: now, schema) == [])
        #expect(try findings(#""2016-12-31T23:59:60.9Z""#, now: now, schema) == [])
        #expect(try findings(#""2016-12-31T23:59:58.9Z""#, now: now, schema).count == 1)
    }

    /// Without a time there is no phase; what is no text, or no time, is for others to reject.
    @Test func assertsNothingElse() throws {
        let schema: SchemaFunction = { value, check in check.clockWindow(within: .seconds(0), value) }
        #expect(try findings(#""2001-01-01T00:00:00Z""#, now: nil, schema) == [])
        #expect(try findings(#""2001-01-01T00:00:00Z""#, schema).count == 1)
        let others = [
            "17", "null", "{}", #""""#, #""yesterday""#, #""2025-02-29T00:00:00Z""#,
            #""2025-05-14T08:30:27""#, #""2025-05-14T08:30:27.Z""#, #""2025-05-14T08:30:27Z ""#,
        ]
        for json in others { #expect(try findings(json, schema) == [], "\(json)") }
    }

    @Test func oneSide() throws {
        let before: SchemaFunction = { value, check in check.clockWindow(notBefore: .hours(36), value) }
        #expect(try findings(#""9999-12-31T23:59:59Z""#, before) == [])
        #expect(try findings(#""2025-05-12T20:30:27.174Z""#, before) == [])
        #expect(
            try findings(#""2025-05-12T20:30:27.173Z""#, before)
                == ["x-clock-window: expected a time at most 1 day 12 hours before now"]
        )
        let after: SchemaFunction = { value, check in check.clockWindow(notAfter: .seconds(0), value) }
        #expect(try findings(#""0000-01-01T00:00:00Z""#, after) == [])
        #expect(try findings(#""2025-05-14T08:30:27.174Z""#, after) == [])
        #expect(
            try findings(#""2025-05-14T08:30:27.1740000001Z""#, after)
                == ["x-clock-window: expected a time not after now"]
        )
    }

    @Test func differentSides() throws {
        let schema: SchemaFunction = { value, check in
            check.clockWindow(notBefore: .minutes(1), notAfter: .init(ticks: 15_000_000), value)
        }
        let words =
            "x-clock-window: expected a time at most 1 minute before now and at most 1.5 seconds after now"
        #expect(try findings(#""2025-05-14T08:29:27.174Z""#, schema) == [])
        #expect(try findings(#""2025-05-14T08:30:28.674Z""#, schema) == [])
        #expect(try findings(#""2025-05-14T08:29:27.173Z""#, schema) == [words])
        #expect(try findings(#""2025-05-14T08:30:28.675Z""#, schema) == [words])
    }

    /// A bound beyond the range of ticks is beyond every time that a text can say.
    @Test func boundsBeyondTheRange() throws {
        let longest: SchemaFunction = { value, check in
            check.clockWindow(within: .init(ticks: .max), value)
        }
        for now in [Int64.min, 0, .max] {
            for text in ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"] {
                let root = try JSONDocument(parsing: "\"\(text)\"").root
                let facts = ValidationFacts(now: now)
                let year9999: Int64 = 2_534_023_007_999_999_999
                let moment = try #require(Moment(text)).ticks
                #expect(moment == year9999 || moment == -621_672_192_000_000_000)
                let (distance, overflow) = moment.subtractingReportingOverflow(now)
                let isNear = !overflow && distance.magnitude <= Int64.max.magnitude
                #expect(Validation.isValid(root, facts: facts, longest) == isNear)
            }
        }
    }

    /// A `Date` that ticks cannot count must not turn the clock off.
    @Test(arguments: [1e300, -1e300, .infinity, -.infinity, .nan])
    func absurdNow(_ seconds: Double) {
        let context = ValidationContext(now: Date(timeIntervalSince1970: seconds))
        #expect(ValidationFacts(context, declared: []).now != nil)
    }

    @Test func momentsOfTexts() throws {
        let epoch = try #require(Moment("1970-01-01T00:00:00.00000019Z"))
        #expect(epoch.ticks == 1 && epoch.hasRest)
        let before = try #require(Moment("1969-12-31T23:59:59.99999999Z"))
        #expect(before.ticks == -1 && before.hasRest)
        let half = try #require(Moment("1970-01-01T01:00:00.5+01:00"))
        #expect(half.ticks == 5_000_000 && !half.hasRest)
        #expect(Moment("1970-01-01") == nil)
    }
}
