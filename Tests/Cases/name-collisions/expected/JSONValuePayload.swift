// Generated from schemas/JSONValue.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct JSONValuePayload: Codable, Hashable, PayloadValue {
    public var a: JSONValue?

    public init(
        a: JSONValue? = nil,
    ) {
        self.a = a
    }
}

// MARK: - Codable

extension JSONValuePayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

// MARK: - Validation

extension JSONValuePayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///JSONValue.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
    }
}
