// Generated from schemas/Shared.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Shared: Codable, Hashable, Sendable {
    case email(Email)
    case phone(Phone)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Email: Codable, Hashable, Sendable {
        public var id: String

        public var email: String

        public init(
            id: String,
            email: String,
        ) {
            self.id = id
            self.email = email
        }
    }

    public struct Phone: Codable, Hashable, Sendable {
        public var id: String

        public var phone: String

        public init(
            id: String,
            phone: String,
        ) {
            self.id = id
            self.phone = phone
        }
    }
}

// MARK: - Codable

extension Shared: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        if instance["email"] != nil {
            self = .email(try Shared.Email(instance: instance))
        } else if instance["phone"] != nil {
            self = .phone(try Shared.Phone(instance: instance))
        } else {
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .email(let value): value.write(to: &writer)
        case .phone(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Shared.Email: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        email = try object.required("email")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("email", email)
        writer.endObject()
    }
}

extension Shared.Phone: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        phone = try object.required("phone")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("phone", phone)
        writer.endObject()
    }
}
