// Generated from schemas/Any.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct AnyPayload: Codable, Hashable, PayloadValue {
    public var a: String?

    public init(
        a: String? = nil,
    ) {
        self.a = a
    }
}

// MARK: - Codable

extension AnyPayload {
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

extension AnyPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Any.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}
