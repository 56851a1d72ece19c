import PayloadRuntime
import Testing

@Suite("Output formats")
struct OutputFormatTests {
    private let error: ValidationError

    init() throws {
        let text = #"{"id": "ab", "tags": [1], "amount": -0.001}"#
        error = try #require(throws: ValidationError.self) { try PaymentSchema.validate(text.utf8) }
    }

    private static let element = """
        {"valid": false, "keywordLocation": "/properties/tags/items/type", "instanceLocation": "/tags/0",
         "absoluteKeywordLocation": "https://a.example/payment#/properties/tags/items/type",
         "error": "expected a string, found a number"}
        """
    private static let minimum = """
        {"valid": false, "keywordLocation": "/properties/amount/$ref/minimum", "instanceLocation": "/amount",
         "absoluteKeywordLocation": "https://a.example/amount#/minimum", "error": "expected at least 0"}
        """
    private static let multiple = """
        {"valid": false, "keywordLocation": "/properties/amount/$ref/multipleOf", "instanceLocation": "/amount",
         "absoluteKeywordLocation": "https://a.example/amount#/multipleOf", "error": "expected a multiple of 0.01"}
        """

    private func json(_ text: String) throws -> JSONValue {
        try JSONDocument(parsing: text).root.value
    }

    @Test func flag() throws {
        #expect(error.output(.flag) == (try json(#"{"valid": false}"#)))
    }

    @Test func basic() throws {
        let expected = #"{"valid": false, "errors": [\#(Self.element), \#(Self.minimum), \#(Self.multiple)]}"#
        #expect(error.output(.basic) == (try json(expected)))
    }

    /// A schema with one violation is that violation; the two of the amount stand below its schema.
    @Test func detailed() throws {
        let expected = """
            {"valid": false, "keywordLocation": "", "instanceLocation": "", "errors": [
              \(Self.element),
              {"valid": false, "keywordLocation": "/properties/amount/$ref", "instanceLocation": "/amount",
               "absoluteKeywordLocation": "https://a.example/amount", "errors": [\(Self.minimum), \(Self.multiple)]}]}
            """
        #expect(error.output(.detailed) == (try json(expected)))
    }

    @Test func groupsNest() throws {
        let text = #"{"v": "x", "next": {"v": "x", "next": {"v": "x"}}}"#
        let error = #expect(throws: ValidationError.self) { try NodeSchema.validate(text.utf8) }
        let ref = "/properties/next/$ref"
        func type(_ next: String, _ way: String) -> String {
            """
            {"valid": false, "instanceLocation": "\(next)/v", "keywordLocation": "\(way)/properties/v/type",
             "absoluteKeywordLocation": "https://a.example/node#/properties/v/type",
             "error": "expected an integer, found a string"}
            """
        }
        let expected = """
            {"valid": false, "keywordLocation": "", "instanceLocation": "", "errors": [
              \(type("", "")),
              {"valid": false, "keywordLocation": "\(ref)", "instanceLocation": "/next",
               "absoluteKeywordLocation": "https://a.example/node", "errors": [
                \(type("/next", ref)),
                \(type("/next/next", ref + ref))]}]}
            """
        #expect(error?.output(.detailed) == (try json(expected)))
    }
}
