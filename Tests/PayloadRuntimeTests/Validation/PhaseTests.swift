import PayloadRuntime
import Testing

@Suite("Phases of validation")
struct PhaseTests {
    private static let right =
        ##"{"amount": 19.99, "id": "abc", "tags": ["x", "y"], "a/b": 2.0, "notes": {"n1": ""}}"##
    private static let wrong =
        ##"{"id": "ABCD", "tags": ["a", 1, "a"], "a/b": 0, "notes": {"n": 1}, "other": 1}"##

    @Test func firstPhaseGivesAVerdict() throws {
        #expect(PaymentSchema.isValid(try JSONDocument(parsing: Self.right).root))
        #expect(!PaymentSchema.isValid(try JSONDocument(parsing: Self.wrong).root))
        #expect(!PaymentSchema.isValid(try JSONDocument(parsing: "[]").root))
    }

    @Test func secondPhaseGivesAllViolationsInOrder() throws {
        #expect(try violations(Self.right, PaymentSchema.self) == [])
        #expect(
            try violations(Self.wrong, PaymentSchema.self) == [
                " /additionalProperties", " /required",
                "/id /properties/id/maxLength", "/id /properties/id/pattern",
                "/tags /properties/tags/uniqueItems",
                "/tags/1 /properties/tags/items/type",
                "/a~1b /properties/a~1b/$ref/minimum",
                "/notes/n /properties/notes/patternProperties/^n/type",
            ]
        )
    }

    /// The order is that of the instance, whatever that of the schema.
    @Test func violationsComeInTheOrderOfTheInstance() throws {
        #expect(
            try violations(#"{"amount": -1, "a/b": 1.5, "id": 1}"#, PaymentSchema.self) == [
                "/amount /properties/amount/$ref/minimum", "/a~1b /properties/a~1b/$ref/type",
                "/id /properties/id/type",
            ]
        )
    }

    @Test func absoluteLocationsFollowReferences() throws {
        let error = #expect(throws: ValidationError.self) {
            try PaymentSchema.validate(#"{"id": "a", "amount": "x", "a/b": 0, "notes": {"n": 1}}"#.utf8)
        }
        #expect(
            error?.violations.map(\.absoluteKeywordLocation) == [
                "https://a.example/amount#/type",
                "https://a.example/payment#/$defs/x%5Ey/minimum",
                "https://a.example/payment#/properties/notes/patternProperties/%5En/type",
            ]
        )
    }

    @Test func aNameThatIsNotAllowedSaysWhy() throws {
        let error = #expect(throws: ValidationError.self) {
            try PaymentSchema.validate(#"{"id": "a", "amount": 1, "notes": {"long": 1}}"#.utf8)
        }
        #expect(error?.violations.map(\.instanceLocation) == ["/notes"])
        #expect(error?.violations.map(\.keywordLocation) == ["/properties/notes/propertyNames"])
        #expect(
            error?.description == #"/notes: the name "long" is not allowed: expected at most 2 characters"#
        )
    }

    @Test func bytesThatAreNoJSON() {
        let error = #expect(throws: ValidationError.self) { try PaymentSchema.validate("{".utf8) }
        #expect(error?.syntaxError != nil)
        #expect(error?.violations.map(\.absoluteKeywordLocation) == ["https://a.example/payment"])
    }

    /// A value inside a document is a root of its own.
    @Test func locationsCountFromTheValue() throws {
        let document = try JSONDocument(parsing: #"{"list": [0, {"id": 1, "amount": 1}]}"#)
        let payment = try #require(document.root["list"]?[1])
        let error = #expect(throws: ValidationError.self) { try PaymentSchema.validate(payment) }
        #expect(error?.violations.map(\.instanceLocation) == ["/id"])
    }

    @Test func theFirstOfRepeatedNamesCounts() throws {
        let options = JSONParsingOptions(duplicateNames: .allowed)
        func messages(_ text: String) throws -> [String] {
            try findings(text, options: options) { NodeSchema.validate($0, &$1) }
        }
        #expect(try messages(#"{"v": 1, "v": "x"}"#) == [])
        #expect(try messages(#"{"v": "x", "v": 1}"#) == ["type: expected an integer, found a string"])
        #expect(try messages(#"{"\u0076": "x", "v": 1}"#) == ["type: expected an integer, found a string"])
    }
}
