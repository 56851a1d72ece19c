// Generated from schemas/Shared.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Shared: Codable, Hashable, PayloadValue {
    case email(Email)
    case phone(Phone)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Email: Codable, Hashable, PayloadValue {
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

    public struct Phone: Codable, Hashable, PayloadValue {
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

extension Shared {
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

extension Shared.Email {
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

extension Shared.Phone {
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

// MARK: - Validation

extension Shared: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shared.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.required("id", value) {
            check.type(.string, id)
        }
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            if let email = check.required("email", value) {
                check.type(.string, email)
            }
        }
        oneOf.matches(&check) { value, check in
            if let phone = check.required("phone", value) {
                check.type(.string, phone)
            }
        }
        oneOf.one(&check)
    }
}

extension Shared.Email: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shared.schema.json#/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        Shared.validate(value, &check)
        if let email = check.required("email", value) {
            check.type(.string, email)
        }
    }
}

extension Shared.Phone: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shared.schema.json#/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        Shared.validate(value, &check)
        if let phone = check.required("phone", value) {
            check.type(.string, phone)
        }
    }
}
