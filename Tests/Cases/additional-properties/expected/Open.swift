// Generated from schemas/Open.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Open: Codable, Hashable, PayloadValue {
    public var a: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        a: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Open {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Open: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Open.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}
