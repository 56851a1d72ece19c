// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Updates and answers share it.
public struct Order: Codable, Hashable, PayloadValue {
    public var id: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        id: String? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/merge/Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.optional("id", value) {
            check.type(.string, id)
        }
    }
}
