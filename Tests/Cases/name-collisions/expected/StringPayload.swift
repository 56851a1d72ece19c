// Generated from schemas/String.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct StringPayload: Codable, Hashable, PayloadValue {
    public var a: String?

    public var text: String?

    public init(
        a: String? = nil,
        text: String? = nil,
    ) {
        self.a = a
        self.text = text
    }
}

// MARK: - Codable

extension StringPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        text = try object.optional("text")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("text", text)
        writer.endObject()
    }
}

// MARK: - Validation

extension StringPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///String.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
        if let text = check.optional("text", value) {
            check.type(.string, text)
        }
    }
}
