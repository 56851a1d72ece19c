// Generated from schemas/address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Address2: Codable, Hashable, PayloadValue {
    public var zip: String?

    public init(
        zip: String? = nil,
    ) {
        self.zip = zip
    }
}

// MARK: - Codable

extension Address2 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        zip = try object.optional("zip")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("zip", zip)
        writer.endObject()
    }
}

// MARK: - Validation

extension Address2: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///address.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let zip = check.optional("zip", value) {
            check.type(.string, zip)
        }
    }
}
