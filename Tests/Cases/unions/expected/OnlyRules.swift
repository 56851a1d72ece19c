// Generated from schemas/OnlyRules.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Exactly one of `email` and `phone` is required.
public struct OnlyRules: Codable, Hashable, PayloadValue {
    /// Exactly one of `email` and `phone` is required.
    public var email: String?

    /// Exactly one of `email` and `phone` is required.
    public var phone: String?

    public init(
        email: String? = nil,
        phone: String? = nil,
    ) {
        self.email = email
        self.phone = phone
    }
}

// MARK: - Codable

extension OnlyRules {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        email = try object.optional("email")
        phone = try object.optional("phone")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("email", email)
        writer.optional("phone", phone)
        writer.endObject()
    }
}

// MARK: - Validation

extension OnlyRules: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///OnlyRules.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let email = check.optional("email", value) {
            check.type(.string, email)
        }
        if let phone = check.optional("phone", value) {
            check.type(.string, phone)
        }
        check.exactlyOne(of: Self.alternatives, value)
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            if let email = check.optional("email", value) {
                check.minLength(3, email)
            }
        }
        anyOf.matches(&check) { value, check in
            if let phone = check.optional("phone", value) {
                check.minLength(5, phone)
            }
        }
        anyOf.any(&check)
    }

    private static let alternatives: PropertyNames = ["email", "phone"]
}
