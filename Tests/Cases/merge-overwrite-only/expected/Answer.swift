// Generated from schemas/Answer.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// No update: null may stand in it.
public struct Answer: Codable, Hashable, PayloadValue {
    /// Updates and answers share it.
    public var order: Order?

    public var note: Nullable<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        order: Order? = nil,
        note: Nullable<String>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.order = order
        self.note = note
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Answer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        order = try object.optional("order")
        note = try object.optional("note")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order", order)
        writer.optional("note", note)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Answer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/merge/Answer.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let order = check.optional("order", value) {
            check.reference(Order.self, order)
        }
        if let note = check.optional("note", value) {
            check.type([.string, .null], note)
        }
    }
}
