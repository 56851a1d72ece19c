import PayloadRuntime
import Testing

/// The calls of generated validators about which properties are there, and when a schema applies.
@Suite("Presence and conditions")
struct PresenceTests {
    private static let names: PropertyNames = ["token", "apple pay", "card"]

    @Test(arguments: [
        ("{}", #"oneOf: exactly one of token, "apple pay" and card is required"#),
        (#"{"token": 1}"#, ""),
        (#"{"token": 1, "card": 1}"#, #"oneOf: only one of token, "apple pay" and card is allowed"#),
        ("1", "oneOf: expected exactly one of 3 alternatives to match, but 3 do"),
    ])
    func exactlyOne(_ instance: String, _ expected: String) throws {
        #expect(try findings(instance) { $1.exactlyOne(of: Self.names, $0) } == found(expected))
    }

    @Test(arguments: [
        ("{}", #"anyOf: at least one of token, "apple pay" and card is required"#),
        (#"{"token": 1, "card": 1}"#, ""), ("1", ""),
    ])
    func atLeastOne(_ instance: String, _ expected: String) throws {
        #expect(try findings(instance) { $1.atLeastOne(of: Self.names, $0) } == found(expected))
    }

    @Test(arguments: [
        ("{}", ""), (#"{"token": 1, "card": 1}"#, ""),
        (
            #"{"token": 1, "card": 1, "apple pay": 1}"#,
            #"not: token, "apple pay" and card are not allowed together"#
        ),
        ("1", #"not: expected a value that does not match the schema in "not""#),
    ])
    func prohibitedTogether(_ instance: String, _ expected: String) throws {
        #expect(try findings(instance) { $1.prohibited(Self.names, $0) } == found(expected))
    }

    @Test(arguments: [
        ("{}", ""), (#"{"token": 1}"#, "not: token is not allowed"),
        ("[]", #"not: expected a value that does not match the schema in "not""#),
    ])
    func prohibited(_ instance: String, _ expected: String) throws {
        #expect(try findings(instance) { $1.prohibited("token", $0) } == found(expected))
    }

    @Test func conditionsEndTheMessage() throws {
        let found = try findings("{}") { value, check in
            let thenValue = check.at("/then", value, when: "type is card")
            check.required("pan", thenValue)
            let elseValue = check.at("/else", thenValue, unless: "country is HU")
            check.required("iban", elseValue)
        }
        #expect(
            found == [
                "required: iban is required unless country is HU and when type is card",
                "required: pan is required when type is card",
            ]
        )
    }

    @Test func aConditionIsNotPartOfWhatWasFound() throws {
        let found = try findings("1") { value, check in
            let thenValue = check.at("/then", value, when: "type is card")
            check.type(.string, thenValue)
        }
        #expect(found == ["type: expected a string, found a number, when type is card"])
    }

    /// A name is a word of the sentence where it cannot be misread.
    @Test func namesAreQuotedWhereTheyMustBe() throws {
        let found = try findings("{}") { value, check in
            check.required("plain_Name1", value)
            check.required("", value)
            check.required("1st", value)
            check.required("a.b", value)
            check.required("is\n", value)
        }
        #expect(
            found.sorted() == [
                #"required: "" is required"#, #"required: "1st" is required"#,
                #"required: "a.b" is required"#, #"required: "is\n" is required"#,
                "required: plain_Name1 is required",
            ]
        )
    }

    private func found(_ expected: String) -> [String] {
        expected.isEmpty ? [] : [expected]
    }
}
