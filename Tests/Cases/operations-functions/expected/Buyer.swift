// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Buyer: Codable, Hashable, PayloadValue {
    public var name: String?

    public var contact: Profile?

    public init(
        name: String? = nil,
        contact: Profile? = nil,
    ) {
        self.name = name
        self.contact = contact
    }
}

// MARK: - Codable

extension Buyer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
        contact = try object.optional("contact")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.optional("contact", contact)
        writer.endObject()
    }
}

// MARK: - Validation

extension Buyer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Buyer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.optional("name", value) {
            check.type(.string, name)
        }
        if let contact = check.optional("contact", value) {
            check.reference(Profile.self, contact)
        }
    }
}
