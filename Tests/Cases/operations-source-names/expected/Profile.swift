// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Profile: Codable, Hashable, PayloadValue {
    public var email: String?

    public init(
        email: String? = nil,
    ) {
        self.email = email
    }
}

// MARK: - Codable

extension Profile {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        email = try object.optional("email")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("email", email)
        writer.endObject()
    }
}

// MARK: - Validation

extension Profile: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Profile"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let email = check.optional("email", value) {
            check.type(.string, email)
        }
    }
}
