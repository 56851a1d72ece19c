// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Company: Codable, Hashable, PayloadValue {
    public var kind: String

    public var country: String?

    /// At least 2 characters.
    public var number: String?

    /// A person or a company.
    @Boxed public var parent: Payer?

    public init(
        kind: String,
        country: String? = nil,
        number: String? = nil,
        parent: Payer? = nil,
    ) {
        self.kind = kind
        self.country = country
        self.number = number
        self.parent = parent
    }
}

// MARK: - Codable

extension Company {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        country = try object.optional("country")
        number = try object.optional("number")
        parent = try object.optional("parent")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("country", country)
        writer.optional("number", number)
        writer.optional("parent", parent)
        writer.endObject()
    }
}

// MARK: - Validation

extension Company: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Company"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Payer.self, value, "/allOf/0/$ref")
        if let number = check.optional("number", value) {
            check.type(.string, number)
            check.minLength(2, number)
        }
        if let parent = check.optional("parent", value) {
            check.reference(Payer.self, parent)
        }
    }
}
