// Generated from Schemas/MastercardGateway/Shipping.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The shipping details of the order.
public struct Shipping: Codable, Hashable, PayloadValue {
    /// The shipping address.
    public var address: ShippingAddress?

    /// The person that the order is shipped to.
    public var contact: ShippingContact?

    /// The method by which the order is shipped.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var method: Sensitive<Method>?

    /// The place that the order is shipped from.
    public var origin: ShippingOrigin?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        address: ShippingAddress? = nil,
        contact: ShippingContact? = nil,
        method: Sensitive<Method>? = nil,
        origin: ShippingOrigin? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.address = address
        self.contact = contact
        self.method = method
        self.origin = origin
        self.additionalProperties = additionalProperties
    }

    /// The method by which the order is shipped.
    public enum Method: ClosedEnumeration {
        /// Electronic delivery.
        case electronic

        /// Ground delivery, in four days or more.
        case ground

        /// The order is not shipped.
        case notShipped

        /// Delivery by the next day.
        case overnight

        /// The payer picks the order up.
        case pickup

        /// Delivery within two or three days.
        case priority

        /// Delivery on the same day.
        case sameDay
    }
}

// MARK: - Codable

extension Shipping {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        address = try object.optional("address")
        contact = try object.optional("contact")
        method = try object.optional("method")
        origin = try object.optional("origin")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("address", address)
        writer.optional("contact", contact)
        writer.optional("method", method)
        writer.optional("origin", origin)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Shipping.Method {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .electronic: "ELECTRONIC"
        case .ground: "GROUND"
        case .notShipped: "NOT_SHIPPED"
        case .overnight: "OVERNIGHT"
        case .pickup: "PICKUP"
        case .priority: "PRIORITY"
        case .sameDay: "SAME_DAY"
        }
    }
}

// MARK: - Validation

extension Shipping: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Shipping.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let address = object.optional("address", &check) {
            check.reference(ShippingAddress.self, address)
        }
        if let contact = object.optional("contact", &check) {
            check.reference(ShippingContact.self, contact)
        }
        if let method = object.optional("method", &check) {
            check.type(.string, method)
            check.enumeration(Self.methodValues, method)
        }
        if let origin = object.optional("origin", &check) {
            check.reference(ShippingOrigin.self, origin)
        }
    }

    private static let propertyNames: PropertyNames = ["address", "contact", "method", "origin"]
    private static let methodValues: AllowedValues = [
        "ELECTRONIC",
        "GROUND",
        "NOT_SHIPPED",
        "OVERNIGHT",
        "PICKUP",
        "PRIORITY",
        "SAME_DAY",
    ]
}
