// Generated from Schemas/WorldlineConnect/PaymentProductFilter.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A set of payment products, by group and by product.
public struct PaymentProductFilter: Codable, Hashable, PayloadValue {
    /// The identifiers of payment product groups.
    ///
    /// No element occurs twice.
    public var groups: [Group]?

    /// The identifiers of payment products.
    ///
    /// No element occurs twice. Each: at most 2147483647.
    public var products: [Int]?

    public init(
        groups: [Group]? = nil,
        products: [Int]? = nil,
    ) {
        self.groups = groups
        self.products = products
    }

    /// The identifier of a payment product group.
    public struct Group: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All card products.
        public static let cards = Self(rawValue: "cards")
    }
}

// MARK: - Codable

extension PaymentProductFilter {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        groups = try object.optional("groups")
        products = try object.optional("products")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("groups", groups)
        writer.optional("products", products)
        writer.endObject()
    }
}

// MARK: - Validation

extension PaymentProductFilter: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/PaymentProductFilter.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let groups = object.optional("groups", &check) {
            check.type(.array, groups)
            check.uniqueItems(groups)
            var items = check.items(groups)
            while let group = items.next(&check) {
                check.type(.string, group)
            }
        }
        if let products = object.optional("products", &check) {
            check.type(.array, products)
            check.uniqueItems(products)
            var items = check.items(products)
            while let product = items.next(&check) {
                check.type(.integer, product)
                check.maximum(2147483647, product)
            }
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["groups", "products"]
}
