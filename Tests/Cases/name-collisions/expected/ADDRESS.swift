// Generated from schemas/ADDRESS.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct ADDRESS: Codable, Hashable, PayloadValue {
    public var h: String?

    public init(
        h: String? = nil,
    ) {
        self.h = h
    }
}

// MARK: - Codable

extension ADDRESS {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        h = try object.optional("h")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("h", h)
        writer.endObject()
    }
}

// MARK: - Validation

extension ADDRESS: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ADDRESS.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let h = check.optional("h", value) {
            check.type(.string, h)
        }
    }
}
