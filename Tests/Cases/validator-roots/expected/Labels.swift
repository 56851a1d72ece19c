// Generated from schemas/Labels.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Labels: Codable, Hashable, PayloadValue {
    /// At most 20 characters.
    public var text: String?

    @Boxed public var nested: Labels?

    public init(
        text: String? = nil,
        nested: Labels? = nil,
    ) {
        self.text = text
        self.nested = nested
    }
}

// MARK: - Codable

extension Labels {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.optional("text")
        nested = try object.optional("nested")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("text", text)
        writer.optional("nested", nested)
        writer.endObject()
    }
}

// MARK: - Validation

extension Labels: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Labels.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Labels.ListSchema.self, value)
        check.minProperties(1, value)
    }
}

extension Labels {
    /// Checks values that have no type of their own.
    public enum ListSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Labels.schema.json#/$defs/list"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.object, value)
            if let text = check.optional("text", value) {
                check.type(.string, text)
                check.maxLength(20, text)
            }
            if let nested = check.optional("nested", value) {
                check.reference(Labels.ListSchema.self, nested)
            }
        }
    }
}
