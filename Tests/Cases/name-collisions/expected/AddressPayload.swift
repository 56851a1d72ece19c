// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct AddressPayload: Codable, Hashable, PayloadValue {
    public var street: String?

    public init(
        street: String? = nil,
    ) {
        self.street = street
    }
}

// MARK: - Codable

extension AddressPayload {
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

extension AddressPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Address.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let street = check.optional("street", value) {
            check.type(.string, street)
        }
    }
}
