// Generated from schemas/HTTP_RESPONSE.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct HttpResponse: Codable, Hashable, PayloadValue {
    public var e: String?

    public init(
        e: String? = nil,
    ) {
        self.e = e
    }
}

// MARK: - Codable

extension HttpResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        e = try object.optional("e")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("e", e)
        writer.endObject()
    }
}

// MARK: - Validation

extension HttpResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///HTTP_RESPONSE.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let e = check.optional("e", value) {
            check.type(.string, e)
        }
    }
}
