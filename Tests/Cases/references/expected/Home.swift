// Generated from schemas/nested/Home.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Home: Codable, Hashable, PayloadValue {
    public var street: String?

    public init(
        street: String? = nil,
    ) {
        self.street = street
    }
}

// MARK: - Codable

extension Home {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        street = try object.optional("street")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("street", street)
        writer.endObject()
    }
}

// MARK: - Validation

extension Home: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/schemas/home"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let street = check.optional("street", value) {
            check.type(.string, street)
        }
    }
}
