// Generated from schemas/Context.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// No payload's context, in spite of its name.
public struct ContextPayload: Codable, Hashable, PayloadValue {
    public var name: String?

    public init(
        name: String? = nil,
    ) {
        self.name = name
    }
}

// MARK: - Codable

extension ContextPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension ContextPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Context.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.optional("name", value) {
            check.type(.string, name)
        }
    }
}
