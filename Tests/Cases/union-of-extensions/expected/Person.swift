// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Person: Codable, Hashable, PayloadValue {
    public var kind: String

    public var country: String?

    public var born: Int

    public init(
        kind: String,
        country: String? = nil,
        born: Int,
    ) {
        self.kind = kind
        self.country = country
        self.born = born
    }
}

// MARK: - Codable

extension Person {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        country = try object.optional("country")
        born = try object.required("born")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("country", country)
        writer.required("born", born)
        writer.endObject()
    }
}

// MARK: - Validation

extension Person: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Person"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Payer.self, value, "/allOf/0/$ref")
        let allOf1 = check.at("/allOf/1", value)
        check.type(.object, allOf1)
        if let born = check.required("born", allOf1) {
            check.type(.integer, born)
        }
    }
}
