import Diagnostics
import PayloadIR
import SchemaEvaluator
import SchemaFrontEnd
import Testing

/// The meta-schemas that the tool brings along, and those that users write.
@Suite("Meta-schemas")
struct MetaSchemaTests {
    private static let standard = "https://json-schema.org/draft/2020-12/"

    private static let official = [
        "https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-06/schema#",
    ]

    /// Every built-in document is read without a word, which only a reference to it can show.
    @Test(
        arguments: official
            + [
                "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation",
                "format-assertion", "content",
            ].map { standard + "meta/" + $0 }
            + ["core", "applicator", "validation", "meta-data", "format", "content"].map {
                "https://json-schema.org/draft/2019-09/meta/" + $0
            }
    )
    func isReadWithoutAWord(_ uri: String) throws {
        let (set, diagnostics) = try Drafts.set([#"{"$ref": "\#(uri)"}"#])
        #expect(diagnostics.map(\.message) == [])
        #expect(set.files.count > 1 && set.files.dropFirst().allSatisfy(\.isBuiltIn))
    }

    @Test(arguments: official) func describesSchemas(_ uri: String) throws {
        let text = #"{"$ref": "\#(uri)"}"#
        for schema in ["true", "{}", #"{"properties": {"a": {"not": {"type": ["null", "array"]}}}}"#] {
            #expect(try Drafts.isValid(schema, [text]), "\(schema)")
        }
        for schema in [
            "1", #"{"type": "text"}"#, #"{"properties": {"a": {"not": {"minLength": -1}}}}"#,
            #"{"allOf": []}"#,
            #"{"items": 1}"#,
        ] {
            #expect(try !Drafts.isValid(schema, [text]), "\(schema)")
        }
    }

    @Test func draftsDifferInItems() throws {
        let schema = #"{"items": [true]}"#
        let verdicts = try Self.official.map { try Drafts.isValid(schema, [#"{"$ref": "\#($0)"}"#]) }
        #expect(verdicts == [false, true, true, true])
    }

    @Test func isNotReadWithoutAReference() throws {
        let (set, _) = try Drafts.set([#"{"$schema": "\#(Self.standard)schema", "type": "string"}"#])
        #expect(set.files.count == 1)
    }

    private func metaSchema(_ vocabularies: String, _ keywords: String = "") -> String {
        #"{"$id": "https://example.com/meta", "$schema": "\#(Self.standard)schema", "$vocabulary": {\#(vocabularies)}\#(keywords)}"#
    }

    @Test func ownMetaSchemaIsASchema() throws {
        let own = metaSchema(
            #""\#(Self.standard)vocab/core": true"#,
            #", "$dynamicAnchor": "meta", "allOf": [{"$ref": "\#(Self.standard)schema"}], "required": ["title"], "$defs": {"inner": {"$id": "https://example.com/inner", "type": "null"}}"#
        )
        let text = #"{"$ref": "https://example.com/meta"}"#
        #expect(try Drafts.isValid(#"{"title": "a", "not": {"title": "b"}}"#, [text, own]))
        // The dynamic anchor takes what the standard says about subschemas to the outermost meta-schema.
        #expect(try !Drafts.isValid(#"{"title": "a", "not": {}}"#, [text, own]))
        #expect(try Drafts.isValid("null", [#"{"$ref": "https://example.com/inner"}"#, own]))
        #expect(try !Drafts.isValid("1", [#"{"$ref": "https://example.com/inner"}"#, own]))
    }

    @Test func ownMetaSchemaIsARootOnDemand() throws {
        let own = metaSchema(#""\#(Self.standard)vocab/core": true"#)
        #expect(try Drafts.set([own]).0.roots == [[]])
        #expect(try Drafts.set([own], for: .validation).0.roots.map(\.count) == [1])
    }

    @Test func vocabulariesThatAreLeftOut() throws {
        let text =
            #"{"$schema": "https://example.com/meta", "properties": {"a": false, "b": {"type": "null"}}}"#
        let applicators = metaSchema(#""\#(Self.standard)vocab/applicator": true"#)
        #expect(try !Drafts.isValid(#"{"a": 1}"#, [text, applicators]))
        #expect(try Drafts.isValid(#"{"b": 1}"#, [text, applicators]))
        let validation = metaSchema(#""\#(Self.standard)vocab/validation": false"#)
        #expect(try Drafts.isValid(#"{"a": 1, "b": 1}"#, [text, validation]))
    }

    @Test func formatVocabularies() throws {
        let text = #"{"$schema": "https://example.com/meta", "format": "date"}"#
        for (vocabulary, isValid) in [
            (#""\#(Self.standard)vocab/format-assertion": true"#, false),
            (#""\#(Self.standard)vocab/format-assertion": false"#, false),
            (#""\#(Self.standard)vocab/format-annotation": true"#, true),
        ] {
            #expect(
                try Drafts.isValid(#""2023-02-30""#, [text, metaSchema(vocabulary)]) == isValid,
                "\(vocabulary)"
            )
        }
        let payments = #"{"$schema": "https://payload-generator.example/dialect/payments", "format": "date"}"#
        #expect(try !Drafts.isValid(#""2023-02-30""#, [payments]))
    }

    @Test func unknownVocabularies() throws {
        let text = #"{"$schema": "https://example.com/meta"}"#
        for (isRequired, ids) in [(true, [DiagnosticID.unknownDialect]), (false, [])] {
            let own = metaSchema(#""https://example.com/vocabulary": \#(isRequired)"#)
            #expect(try Drafts.set([text, own]).1.map(\.id) == ids)
        }
    }
}
