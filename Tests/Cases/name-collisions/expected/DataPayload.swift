// Generated from schemas/Data.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct DataPayload: Codable, Hashable, PayloadValue {
    public var a: Base64Data?

    public init(
        a: Base64Data? = nil,
    ) {
        self.a = a
    }
}

// MARK: - Codable

extension DataPayload {
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

extension DataPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Data.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}
