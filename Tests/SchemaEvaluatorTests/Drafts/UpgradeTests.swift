import SchemaFrontEnd
import Testing

/// Schemas of earlier drafts, by what they accept.
@Suite("Earlier drafts")
struct UpgradeTests {
    private func seven(_ keywords: String) -> String {
        #"{"$schema": "http://json-schema.org/draft-07/schema#", "# + keywords + "}"
    }

    private func nineteen(_ keywords: String) -> String {
        #"{"$schema": "https://json-schema.org/draft/2019-09/schema", "# + keywords + "}"
    }

    @Test func draftsAreNamed() {
        #expect(Draft(metaSchema: "http://json-schema.org/draft-07/schema#") == .draft7)
        #expect(Draft(metaSchema: "http://json-schema.org/draft-07/schema") == .draft7)
        #expect(Draft(metaSchema: "https://json-schema.org/draft-06/schema#") == .draft6)
        #expect(Draft(metaSchema: "https://json-schema.org/draft/2019-09/schema") == .draft2019)
        #expect(Draft(metaSchema: "http://json-schema.org/draft-04/schema#") == .draft4)
        #expect(Draft(metaSchema: "http://json-schema.org/draft-07/schema#/definitions") == nil)
        #expect(Draft(metaSchema: "http://example.com/draft-07/schema#") == nil)
        #expect(Draft.draft7 < Draft.draft2019 && !Draft.draft4.isRead && Draft.draft6.isRead)
    }

    @Test func listInItems() throws {
        for text in [seven, nineteen].map({
            $0(#""items": [{"type": "integer"}, true], "additionalItems": {"type": "string"}"#)
        }) {
            try KeywordCase(
                text,
                [
                    (#"[1, null, "a"]"#, []),
                    (#"["a"]"#, ["/0 /prefixItems/0/type type"]),
                    ("[1, 2, 3]", ["/2 /items/type type"]),
                    (#""a""#, []),
                ]
            ).run()
        }
    }

    @Test func listInItemsAlone() throws {
        try KeywordCase(
            seven(#""items": [], "additionalItems": false"#),
            [("[]", []), ("[1]", [" /items items"])]
        )
        .run()
        try KeywordCase(
            seven(#""items": [false]"#),
            [("[]", []), ("[1]", ["/0 /prefixItems/0 prefixItems"])]
        ).run()
    }

    @Test func additionalItemsWithoutList() throws {
        try KeywordCase(seven(#""items": {"type": "integer"}, "additionalItems": false"#), [("[1, 2]", [])])
            .run()
    }

    @Test func draftsDifferInTheKeywordsThatTheyKnow() throws {
        for (draft, ids) in [(6, ["unknown-keyword", "unknown-keyword"]), (7, [])] {
            let text =
                #"{"$schema": "http://json-schema.org/draft-0\#(draft)/schema#", "if": true, "then": false}"#
            #expect(try Drafts.set([text]).1.map(\.id.rawValue) == ids)
        }
    }

    @Test func dependencies() throws {
        try KeywordCase(
            seven(#""dependencies": {"a": ["b", "c"], "d": {"minProperties": 2}, "e": false}"#),
            [
                (#"{"a": 1, "b": 1, "c": 1}"#, []),
                (#"{"a": 1, "b": 1}"#, [" /dependentRequired dependentRequired"]),
                (#"{"d": 1}"#, [" /dependentSchemas/d/minProperties minProperties"]),
                (#"{"e": 1}"#, [" /dependentSchemas/e dependentSchemas"]),
                (#"["a"]"#, []),
            ]
        ).run()
    }

    @Test func dependenciesBesideTheirSuccessors() throws {
        try KeywordCase(
            nineteen(
                #""allOf": [true], "dependentRequired": {"a": ["b"]}, "dependencies": {"a": ["c"], "b": {"minProperties": 3}}"#
            ),
            [
                (#"{"a": 1, "b": 1, "c": 1}"#, []),
                (#"{"a": 1, "c": 1}"#, [" /dependentRequired dependentRequired"]),
                (
                    #"{"a": 1, "b": 1}"#,
                    [
                        " /allOf/1/dependentRequired dependentRequired",
                        " /dependentSchemas/b/minProperties minProperties",
                    ]
                ),
            ]
        ).run()
    }

    @Test func referencesFollowWhatMoved() throws {
        let holders = """
            "definitions": {"a/b": {"items": [{"type": "integer"}], "additionalItems": {"type": "string"}}, \
            "named": {"$id": "#name", "type": "null"}, "items": {"type": "boolean"}}, \
            "dependencies": {"x": {"type": "object"}}
            """
        for (reference, valid, invalid) in [
            ("#/definitions/a~1b/items/0", "1", #""a""#),
            ("#/definitions/a~1b/additionalItems", #""a""#, "1"),
            ("#/definitions/items", "true", "1"),
            ("#name", "null", "1"),
            ("#/dependencies/x", "{}", "1"),
        ] {
            let text = seven(#""properties": {"p": {"$ref": "\#(reference)"}}, "# + holders)
            let (evaluator, plan) = try KeywordCase.evaluator(for: text, assertsFormats: false)
            for (value, isValid) in [(valid, true), (invalid, false)] {
                let instance = try Drafts.instance(#"{"p": \#(value)}"#)
                #expect(evaluator.isValid(instance.root, against: plan) == isValid, "\(reference): \(value)")
            }
        }
    }

    @Test func definitionsOfBothNames() throws {
        try KeywordCase(
            nineteen(
                ##""$defs": {"a": {"type": "integer"}}, "definitions": {"a": {"type": "string"}, "b": {"type": "null"}}, "properties": {"1": {"$ref": "#/$defs/a"}, "2": {"$ref": "#/definitions/a"}, "3": {"$ref": "#/definitions/b"}}"##
            ),
            [
                (#"{"1": 1, "2": "a", "3": null}"#, []),
                (#"{"1": "a"}"#, ["/1 /properties/1/$ref/type type"]),
                (#"{"2": 1}"#, ["/2 /properties/2/$ref/type type"]),
                (#"{"3": 1}"#, ["/3 /properties/3/$ref/type type"]),
            ]
        ).run()
    }

    @Test func siblingsOfReferences() throws {
        let keywords = ##""$ref": "#/definitions/a", "type": "string", "definitions": {"a": {"minimum": 2}}"##
        try KeywordCase(seven(keywords), [("3", []), ("1", [" /$ref/minimum minimum"]), (#""a""#, [])]).run()
        try KeywordCase(nineteen(keywords), [("3", [" /type type"]), (#""a""#, [])]).run()
    }

    @Test func identifierBesideReferenceIsIgnored() throws {
        try KeywordCase(
            seven(
                #""$id": "http://example.com/base.json", "definitions": {"x": {"$id": "http://example.com/inner/x.json", "type": "integer"}, "y": {"$id": "y.json", "type": "string"}}, "properties": {"p": {"$id": "inner/", "$ref": "y.json"}}"#
            ),
            [(#"{"p": "a"}"#, []), (#"{"p": 1}"#, ["/p /properties/p/$ref/type type"])]
        ).run()
    }

    @Test func recursiveReferences() throws {
        let base =
            ##"{"$id": "http://example.com/tree.json", "$recursiveAnchor": ANCHOR, "type": "object", "properties": {"kids": {"items": {"$recursiveRef": "#"}}}}"##
        func text(_ anchor: String) -> String {
            nineteen(
                #""$id": "http://example.com/strict.json", "$recursiveAnchor": true, "$ref": "tree.json", "required": ["id"], "$defs": {"tree": "#
                    + base.replacing("ANCHOR", with: anchor) + "}"
            )
        }
        let instance = #"{"id": 1, "kids": [{}]}"#
        try KeywordCase(
            text("true"),
            [
                (#"{"id": 1, "kids": [{"id": 2}]}"#, []),
                (instance, ["/kids/0 /$ref/properties/kids/items/$dynamicRef/required required"]),
            ]
        ).run()
        try KeywordCase(
            text("false"),
            [
                (instance, []),
                (#"{"id": 1, "kids": [1]}"#, ["/kids/0 /$ref/properties/kids/items/$dynamicRef/type type"]),
            ]
        ).run()
    }

    @Test func containsEvaluatesSince2020() throws {
        let keywords = #""contains": {"type": "integer"}, "unevaluatedItems": false"#
        try KeywordCase(nineteen(keywords), [("[1]", [" /unevaluatedItems unevaluatedItems"])]).run()
        try KeywordCase("{\(keywords)}", [("[1]", [])]).run()
    }

    @Test func embeddedResourceOfAnotherDraft() throws {
        try KeywordCase(
            #"{"$ref": "http://example.com/old.json#/definitions/t/items/0", "$defs": {"o": {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "http://example.com/old.json", "definitions": {"t": {"items": [{"type": "integer"}]}}}}}"#,
            [("1", []), ("true", [" /$ref/type type"])]
        ).run()
    }

    @Test func unknownPlacesAreSchemasOnDemand() throws {
        let text =
            ##"{"$ref": "#/x-schemas/a", "x-schemas": {"a": {"type": "integer", "$ref": "#/x-schemas/b"}, "b": {"minimum": 3}}}"##
        try KeywordCase(
            text,
            [("3", []), ("2", [" /$ref/$ref/minimum minimum"]), ("null", [" /$ref/type type"])]
        ).run()
    }
}
