import Foundation
import PayloadRuntime
import Testing

/// A schema whose rules depend on facts, as generated code has it.
private enum ShopSchema: PayloadSchema {
    struct Context: PayloadContext {
        static let facts: [ContextFact] = [
            .text("shopCountry", pattern: Pattern("^[A-Z]{2}$")),
            .text("mode", values: ["test", "live"]),
            .boolean("isTrial"),
            .integer("version"),
            .time("now"),
        ]

        var validation: ValidationContext

        var isTrial: Bool? {
            get { validation[fact: "isTrial"] }
            set { validation[fact: "isTrial"] = newValue }
        }

        var version: Int? {
            get { validation[fact: "version"] }
            set { validation[fact: "version"] = newValue }
        }

        init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    static var schemaLocation: StaticString { "https://a.example/shop" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.clockWindow(within: .minutes(1), value)
    }
}

@Suite("Contexts")
struct ContextTests {
    private func violations(_ json: String, _ facts: [String: String], now: Date? = nil) -> [Violation] {
        let context = ShopSchema.Context(ValidationContext(facts: facts, now: now))
        do throws(ValidationError) {
            try ShopSchema.validate(json.utf8, in: context)
            return []
        } catch {
            return error.violations
        }
    }

    @Test func factsThatTheirDeclarationsTake() {
        let facts = ["shopCountry": "HU", "mode": "live", "isTrial": "false", "version": "-3"]
        #expect(violations(#""a""#, facts) == [])
        #expect(violations(#""a""#, [:]) == [])
        #expect(violations(#""a""#, ["somebodyElses": "x"]) == [])
    }

    /// A refused fact is a violation of the whole, and no value of it is quoted.
    @Test(arguments: [
        ("shopCountry", "hu", "expected text that matches the pattern ^[A-Z]{2}$"),
        ("shopCountry", "", "expected text that matches the pattern ^[A-Z]{2}$"),
        ("mode", "Test", #"expected one of "test", "live""#),
        ("isTrial", "yes", "expected true or false"),
        ("isTrial", "True", "expected true or false"),
        ("version", "1.0", "expected an integer"),
        ("version", "007", "expected an integer"),
        ("version", "99999999999999999999", "expected an integer"),
        ("now", "today", "expected an RFC 3339 date-time"),
        ("now", "2025-02-29T00:00:00Z", "expected an RFC 3339 date-time"),
        ("now", "2025-05-14T08:30:27.12345678Z", "expected a time with at most 7 decimals of a second"),
    ])
    func refusedFact(_ name: String, _ value: String, _ words: String) {
        let found = violations(#""a""#, [name: value])
        #expect(found.count == 1)
        #expect(found.first?.keyword == "x-context")
        #expect(found.first?.instanceLocation == "")
        #expect(found.first?.keywordLocation == "/x-context")
        #expect(found.first?.absoluteKeywordLocation == "https://a.example/shop#/x-context")
        #expect(found.first?.message == "the fact \(name): \(words)")
    }

    /// Every refused fact is reported, beside what is wrong with the payload.
    @Test func allViolationsAtOnce() {
        let found = violations("1", ["version": "x", "isTrial": "x"])
        #expect(
            found.map(\.message) == [
                "expected a string, found a number",
                "the fact isTrial: expected true or false",
                "the fact version: expected an integer",
            ]
        )
    }

    /// The time as a `Date`, and exactly as a fact.
    @Test func now() {
        let date = Date(timeIntervalSince1970: 1_747_211_427.174)
        #expect(violations(#""2025-05-14T08:31:27.174Z""#, [:], now: date) == [])
        let late = violations(#""2025-05-14T08:31:27.175Z""#, [:], now: date)
        #expect(late.map(\.keyword) == ["x-clock-window"])
        let exact = ["now": "2025-05-14T08:30:27.1740001Z"]
        #expect(violations(#""2025-05-14T08:31:27.1740001Z""#, exact) == [])
        #expect(
            violations(#""2025-05-14T08:31:27.1740002Z""#, exact).map(\.message)
                == ["expected a time within 1 minute of now"]
        )
    }

    @Test func typedPropertiesAreFactsByName() {
        var context = ShopSchema.Context(ValidationContext())
        #expect(context.isTrial == nil && context.version == nil)
        context.isTrial = true
        context.version = 12
        #expect(context.validation.facts == ["isTrial": "true", "version": "12"])
        #expect(context.isTrial == true && context.version == 12)
        context.isTrial = nil
        #expect(context.validation.facts == ["version": "12"])
        context.validation.facts["version"] = "twelve"
        #expect(context.version == nil)
    }

    /// Code for any payload takes a plain context.
    @Test func genericCaller() throws {
        func check<Payload: PayloadSchema>(_ type: Payload.Type, _ context: ValidationContext) -> Bool {
            (try? Payload.validate("\"a\"".utf8, in: Payload.Context(context))) != nil
        }
        #expect(check(ShopSchema.self, ValidationContext(facts: ["mode": "test"])))
        #expect(!check(ShopSchema.self, ValidationContext(facts: ["mode": "dev"])))
        #expect(check(PlainSchema.self, ValidationContext(facts: ["mode": "dev"])))
    }
}

private enum PlainSchema: PayloadSchema {
    static var schemaLocation: StaticString { "" }
    static func validate(_ value: Validation.Value, _ check: inout Validation) { check.type(.string, value) }
}
