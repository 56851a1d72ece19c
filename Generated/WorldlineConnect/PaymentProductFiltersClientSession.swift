// Generated from Schemas/WorldlineConnect/PaymentProductFiltersClientSession.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Narrows the payment products on offer. A product that both filters name is excluded.
///
/// Left to the server: A product or group that both filters name is excluded, and an excluded group takes out
/// all of its products. `restrictTo` is a ceiling: a product that it names can still be missing.
public struct PaymentProductFiltersClientSession: Codable, Hashable, PayloadValue {
    /// The products and groups that are taken out of the offer. This filter takes precedence: an excluded
    /// product stays out even when `restrictTo` names it, and an excluded group takes out all of its
    /// products.
    public var exclude: PaymentProductFilter?

    /// The only products and groups that the offer may contain. A product named here can still be missing,
    /// because it is not allowed in the context or because it is excluded.
    public var restrictTo: PaymentProductFilter?

    public init(
        exclude: PaymentProductFilter? = nil,
        restrictTo: PaymentProductFilter? = nil,
    ) {
        self.exclude = exclude
        self.restrictTo = restrictTo
    }
}

// MARK: - Codable

extension PaymentProductFiltersClientSession {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        exclude = try object.optional("exclude")
        restrictTo = try object.optional("restrictTo")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("exclude", exclude)
        writer.optional("restrictTo", restrictTo)
        writer.endObject()
    }
}

// MARK: - Validation

extension PaymentProductFiltersClientSession: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/WorldlineConnect/PaymentProductFiltersClientSession.schema.\
        json
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let exclude = object.optional("exclude", &check) {
            check.reference(PaymentProductFilter.self, exclude)
        }
        if let restrictTo = object.optional("restrictTo", &check) {
            check.reference(PaymentProductFilter.self, restrictTo)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["exclude", "restrictTo"]
}
