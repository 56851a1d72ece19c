// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Purchase: Codable, Hashable, PayloadValue {
    public var buyer: Buyer?

    public init(
        buyer: Buyer? = nil,
    ) {
        self.buyer = buyer
    }
}

// MARK: - Codable

extension Purchase {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        buyer = try object.optional("buyer")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("buyer", buyer)
        writer.endObject()
    }
}

// MARK: - Validation

extension Purchase: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Purchase"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let buyer = check.optional("buyer", value) {
            check.reference(Buyer.self, buyer)
        }
    }
}
