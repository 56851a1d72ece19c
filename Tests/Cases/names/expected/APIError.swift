// Generated from schemas/APIError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct APIError: Codable, Hashable, PayloadValue {
    public var code: String?

    public init(
        code: String? = nil,
    ) {
        self.code = code
    }
}

// MARK: - Codable

extension APIError {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.optional("code")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", code)
        writer.endObject()
    }
}

// MARK: - Validation

extension APIError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///APIError.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let code = check.optional("code", value) {
            check.type(.string, code)
        }
    }
}
