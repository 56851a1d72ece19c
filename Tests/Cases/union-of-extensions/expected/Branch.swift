// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Branch: Codable, Hashable, PayloadValue {
    public var kind: String

    public var country: String?

    /// At least 2 characters.
    public var number: String?

    /// A person or a company.
    @Boxed public var parent: Payer?

    public var city: String?

    public init(
        kind: String,
        country: String? = nil,
        number: String? = nil,
        parent: Payer? = nil,
        city: String? = nil,
    ) {
        self.kind = kind
        self.country = country
        self.number = number
        self.parent = parent
        self.city = city
    }
}

// MARK: - Codable

extension Branch {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        country = try object.optional("country")
        number = try object.optional("number")
        parent = try object.optional("parent")
        city = try object.optional("city")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("country", country)
        writer.optional("number", number)
        writer.optional("parent", parent)
        writer.optional("city", city)
        writer.endObject()
    }
}

// MARK: - Validation

extension Branch: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Branch"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Company.self, value, "/allOf/0/$ref")
        let allOf1 = check.at("/allOf/1", value)
        if let city = check.optional("city", allOf1) {
            check.type(.string, city)
        }
    }
}
