import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd
import Testing

@Suite("Locations of schemas")
struct SchemaLocationTests {
    private func locations(_ text: String) throws -> [String] {
        let set = try KeywordCase.set(text)
        return set.schemas.map { set.absoluteLocation(of: $0.id) }
    }

    @Test func aDocumentWithoutAnIdentifierIsWhereItWasRead() throws {
        #expect(
            try locations(#"{"properties": {"a/b": {"items": true}, "x^y ü": true, "~": true}}"#) == [
                "file:///test.schema.json", "file:///test.schema.json#/properties/a~1b",
                "file:///test.schema.json#/properties/a~1b/items",
                "file:///test.schema.json#/properties/x%5Ey%20%C3%BC",
                "file:///test.schema.json#/properties/~0",
            ]
        )
    }

    @Test func pointersCountFromTheResource() throws {
        let schema = """
            {"$id": "https://a.example/outer", "$defs": {
              "inner": {"$id": "inner", "items": {"type": "string"}}, "other": {"items": true}}}
            """
        #expect(
            try locations(schema) == [
                "https://a.example/outer", "https://a.example/inner", "https://a.example/inner#/items",
                "https://a.example/outer#/$defs/other", "https://a.example/outer#/$defs/other/items",
            ]
        )
    }

    @Test func schemasOfAnOpenAPIDocument() throws {
        let document = """
            {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {},
             "components": {"schemas": {"a": {"items": true}, "b": {"$id": "https://b.example/", "items": true}}}}
            """
        #expect(
            try locations(document) == [
                "file:///test.schema.json#/components/schemas/a",
                "file:///test.schema.json#/components/schemas/a/items",
                "https://b.example/", "https://b.example/#/items",
            ]
        )
    }

    /// References, resources inside resources, and both inside each other.
    @Test func violationsSayWhereTheirKeywordIs() throws {
        let schema = """
            {"$id": "https://a.example/outer", "properties": {
               "r": {"$ref": "inner#/$defs/x%5Ey"}, "d": {"$dynamicRef": "#here"},
               "i": {"$id": "inner", "items": {"maximum": 1},
                     "$defs": {"x^y": {"type": "string"}, "h": {"$dynamicAnchor": "here"}}}},
             "patternProperties": {"^p": {"allOf": [{"$id": "/deep/", "minimum": 2}]}},
             "$defs": {"h": {"$dynamicAnchor": "here", "const": 1}}}
            """
        let (evaluator, plan) = try KeywordCase.evaluator(for: schema, assertsFormats: false)
        let instance = try JSONDocument(parsing: #"{"r": 1, "d": 2, "i": [2], "p": 1}"#).root
        let found = evaluator.violations(in: instance, against: plan)
        #expect(
            found.map { "\($0.keywordLocation) \($0.absoluteKeywordLocation)" } == [
                "/properties/r/$ref/type https://a.example/inner#/$defs/x%5Ey/type",
                "/properties/d/$dynamicRef/const https://a.example/outer#/$defs/h/const",
                "/properties/i/items/maximum https://a.example/inner#/items/maximum",
                "/patternProperties/^p/allOf/0/minimum https://a.example/deep/#/minimum",
            ]
        )
    }
}
