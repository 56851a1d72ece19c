// Generated from schemas/b.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct defaultPayload: Codable, Hashable, PayloadValue {
    public var x: String?

    public init(
        x: String? = nil,
    ) {
        self.x = x
    }
}

// MARK: - Codable

extension defaultPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        x = try object.optional("x")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("x", x)
        writer.endObject()
    }
}

// MARK: - Validation

extension defaultPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///b.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let x = check.optional("x", value) {
            check.type(.string, x)
        }
    }
}
