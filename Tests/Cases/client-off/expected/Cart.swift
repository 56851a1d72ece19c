// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Cart: Codable, Hashable, PayloadValue {
    public var tag: String?

    public var note: String?

    public var owner: Owner

    public init(
        tag: String? = nil,
        note: String? = nil,
        owner: Owner,
    ) {
        self.tag = tag
        self.note = note
        self.owner = owner
    }

    public struct Owner: Codable, Hashable, PayloadValue {
        public var name: String

        public init(
            name: String,
        ) {
            self.name = name
        }
    }
}

// MARK: - Codable

extension Cart {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        tag = try object.optional("tag")
        note = try object.optional("note")
        owner = try object.required("owner")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tag", tag)
        writer.optional("note", note)
        writer.required("owner", owner)
        writer.endObject()
    }
}

extension Cart.Owner {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension Cart: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Desk.openapi.json#/components/schemas/Cart"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let tag = object.optional("tag", &check) {
            check.type(.string, tag)
        }
        if let note = object.optional("note", &check) {
            check.type(.string, note)
        }
        if let owner = object.required("owner", &check) {
            Cart.Owner.validate(owner, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["tag", "note", "owner"]
}

extension Cart.Owner: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Desk.openapi.json#/components/schemas/Cart/properties/owner"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.required("name", value) {
            check.type(.string, name)
        }
    }
}
