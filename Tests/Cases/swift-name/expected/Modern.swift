// Generated from schemas/legacy-name.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Modern: Codable, Hashable, PayloadValue {
    public var b: String?

    public init(
        b: String? = nil,
    ) {
        self.b = b
    }
}

// MARK: - Codable

extension Modern {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        b = try object.optional("b")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension Modern: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///legacy-name.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
    }
}
