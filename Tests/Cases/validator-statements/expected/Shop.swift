// Generated from schemas/Shop.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A type inside another that refers to its sibling.
public struct Shop: Codable, Hashable, PayloadValue {
    public var owner: Person?

    public init(
        owner: Person? = nil,
    ) {
        self.owner = owner
    }

    public struct Person: Codable, Hashable, PayloadValue {
        public var home: Place?

        public init(
            home: Place? = nil,
        ) {
            self.home = home
        }
    }

    public struct Place: Codable, Hashable, PayloadValue {
        /// At most 50 characters.
        public var street: String?

        public init(
            street: String? = nil,
        ) {
            self.street = street
        }
    }
}

// MARK: - Codable

extension Shop {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        owner = try object.optional("owner")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("owner", owner)
        writer.endObject()
    }
}

extension Shop.Person {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        home = try object.optional("home")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("home", home)
        writer.endObject()
    }
}

extension Shop.Place {
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

extension Shop: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let owner = check.optional("owner", value) {
            check.reference(Shop.Person.self, owner)
        }
    }
}

extension Shop.Person: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json#/$defs/person"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let home = check.optional("home", value) {
            check.reference(Shop.Place.self, home)
        }
    }
}

extension Shop.Place: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json#/$defs/place"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let street = check.optional("street", value) {
            check.type(.string, street)
            check.maxLength(50, street)
        }
    }
}
