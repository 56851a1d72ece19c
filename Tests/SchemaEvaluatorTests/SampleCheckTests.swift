import PayloadIR
import Diagnostics
import SchemaEvaluator
import SchemaFrontEnd
import Testing

@Suite("Samples in schemas")
struct SampleCheckTests {
    /// What is reported, as `line:column pointer message [id]`.
    private func reports(_ text: String, assertsFormats: Bool = true) throws -> [String] {
        let set = try KeywordCase.set(text)
        return SampleCheck.run(set) { _ in PlanLowering.lower(set, assertsFormats: assertsFormats) }.map {
            diagnostic in
            let position = diagnostic.location?.position.map { "\($0.line):\($0.column)" } ?? ""
            let pointer = diagnostic.location?.pointer?.description ?? ""
            #expect(diagnostic.severity == .error)
            return "\(position) \(pointer) \(diagnostic.message) [\(diagnostic.id.rawValue)]"
        }
    }

    @Test func validSamplesGiveNothing() throws {
        let schema =
            #"{"type": "string", "maxLength": 3, "default": "abc", "examples": ["a", ""], "example": "b"}"#
        #expect(try reports(schema) == [])
    }

    @Test func defaults() throws {
        let schema = """
            {"properties": {
             "a": {"type": "string", "maxLength": 3, "default": "long"},
             "b": {"$ref": "#/$defs/b", "default": {"x": 1, "y": 2}}},
             "$defs": {"b": {"properties": {"x": {"type": "string"}, "y": {"type": "string"}}}}}
            """
        #expect(
            try reports(schema) == [
                "2:53 /properties/a/default the default does not match its schema: "
                    + "expected at most 3 characters (maxLength) [invalid-default]",
                "3:40 /properties/b/default the default does not match its schema: "
                    + "at #/x: expected a string, found a number (type) [invalid-default]",
            ]
        )
    }

    @Test func examples() throws {
        let schema = #"{"minimum": 2, "examples": [1, 2, 0], "example": 3}"#
        #expect(
            try reports(schema) == [
                "1:29 /examples/0 the example does not match its schema: expected at least 2 (minimum) [invalid-example]",
                "1:35 /examples/2 the example does not match its schema: expected at least 2 (minimum) [invalid-example]",
            ]
        )
    }

    @Test func formatsCountWhereTheyAreAsserted() throws {
        let schema = #"{"type": "string", "format": "date", "default": "today"}"#
        #expect(try reports(schema).count == 1)
        #expect(try reports(schema, assertsFormats: false) == [])
    }

    @Test func openAPIExamples() throws {
        let document = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"post": {
             "parameters": [{"name": "p", "in": "query", "schema": {"type": "integer"}, "example": "x"}],
             "requestBody": {"content": {
              "application/json": {"schema": {"$ref": "#/components/schemas/s"},
               "examples": {"right": {"value": {"a": 1}}, "wrong": {"value": {}}}},
              "application/xml": {"schema": {"type": "object"}, "example": "<a/>"}}}}}},
             "components": {"schemas": {"s": {"required": ["a"]}}}}
            """
        #expect(
            try reports(document) == [
                "2:88 /paths/~1a/post/parameters/0/example the example does not match its schema: "
                    + "expected an integer, found a string (type) [invalid-example]",
                "5:66 /paths/~1a/post/requestBody/content/application~1json/examples/wrong/value "
                    + "the example does not match its schema: a is required (required) [invalid-example]",
            ]
        )
    }
}
