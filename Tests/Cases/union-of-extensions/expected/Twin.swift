// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Twin: Codable, Hashable, PayloadValue {
    public var kind: String?

    public init(
        kind: String? = nil,
    ) {
        self.kind = kind
    }
}

// MARK: - Codable

extension Twin {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.endObject()
    }
}

// MARK: - Validation

extension Twin: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Twin"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.optional("kind", value) {
            check.type(.string, kind)
        }
    }
}
