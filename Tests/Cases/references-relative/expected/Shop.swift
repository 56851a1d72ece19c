// Generated from schemas/parts/deep/Shop.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Shop: Codable, Hashable, PayloadValue {
    public var at: Address?

    @Boxed public var order: Order?

    public init(
        at: Address? = nil,
        order: Order? = nil,
    ) {
        self.at = at
        self.order = order
    }

    public enum Country: ClosedEnumeration {
        case hu
    }
}

// MARK: - Codable

extension Shop {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        at = try object.optional("at")
        order = try object.optional("order")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("at", at)
        writer.optional("order", order)
        writer.endObject()
    }
}

extension Shop.Country {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .hu: "HU"
        }
    }
}

// MARK: - Validation

extension Shop: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///parts/deep/Shop.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let at = check.optional("at", value) {
            check.reference(Address.self, at)
        }
        if let order = check.optional("order", value) {
            check.reference(Order.self, order)
        }
    }
}

extension Shop.Country: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///parts/deep/Shop.schema.json#/$defs/Country"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["HU"]
}
