// Generated from schemas/OnlyRules.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct OnlyRules: Codable, Hashable, Sendable {
    public var email: String?

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

extension OnlyRules: PayloadValue {
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
