/// JSON Schema Core 2020-12 section 8: what names schemas and leads to them.
extension Keyword {
    /// Names the dialect that a schema document is written in (JSON Schema Core 2020-12 section 8.1.1).
    package static let schemaDialect = Keyword(
        "$schema",
        vocabulary: .core,
        form: .uri,
        role: .identifier,
        inTypes: "says which dialect the file is written in"
    )

    /// Names a schema resource and the base of the references inside it (JSON Schema Core 2020-12 section
    /// 8.2.1).
    package static let identifier = Keyword(
        "$id",
        vocabulary: .core,
        form: .uriReference,
        role: .identifier,
        inTypes: "other files can refer to it"
    )

    /// Names a subschema so that a fragment can refer to it (JSON Schema Core 2020-12 section 8.2.2).
    package static let anchor = Keyword(
        "$anchor",
        vocabulary: .core,
        form: .anchor,
        role: .identifier,
        inTypes: "target of a reference"
    )

    /// Names a subschema that a dynamic reference may be redirected to (JSON Schema Core 2020-12 section
    /// 8.2.2).
    package static let dynamicAnchor = Keyword(
        "$dynamicAnchor",
        vocabulary: .core,
        form: .anchor,
        role: .identifier,
        inTypes: "target of a reference"
    )

    /// Applies another schema (JSON Schema Core 2020-12 section 8.2.3.1).
    package static let reference = Keyword(
        "$ref",
        vocabulary: .core,
        form: .uriReference,
        role: .applicator,
        inTypes: "the type that it leads to"
    )

    /// Applies the outermost schema with a dynamic anchor of that name (JSON Schema Core 2020-12 section
    /// 8.2.3.2).
    package static let dynamicReference = Keyword(
        "$dynamicRef",
        vocabulary: .core,
        form: .uriReference,
        role: .applicator,
        inTypes: "the type that it leads to without redirection"
    )

    /// Holds schemas for others to refer to (JSON Schema Core 2020-12 section 8.2.4).
    package static let definitions = Keyword(
        "$defs",
        vocabulary: .core,
        form: .schemaMap,
        role: .container,
        inTypes: "nested types, where something refers to them"
    )

    /// A note to the schema's readers (JSON Schema Core 2020-12 section 8.3).
    package static let comment = Keyword(
        "$comment",
        vocabulary: .core,
        form: .string,
        role: .annotation,
        inTypes: "for the schema's readers only"
    )

    /// Lists the vocabularies that a meta-schema stands for (JSON Schema Core 2020-12 section 8.1.2).
    package static let vocabulary = Keyword(
        "$vocabulary",
        vocabulary: .core,
        form: .vocabularies,
        role: .identifier,
        inTypes: "in meta-schemas only"
    )
}
