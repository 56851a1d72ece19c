// Generated from Schemas/Barion/Item.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An item that the payer pays for.
public struct Item: Codable, Hashable, PayloadValue {
    /// The name of the item.
    ///
    /// At most 250 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var name: Sensitive<String>

    /// The description of the item.
    ///
    /// At most 500 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var itemDescription: Sensitive<String>

    /// The URL of a picture of the item.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var imageUrl: Sensitive<URIString>?

    /// The number of units.
    public var quantity: Decimal

    /// The unit that the quantity counts, such as a piece.
    ///
    /// At most 50 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var unit: Sensitive<String>

    /// The price of one unit in the currency of the payment. It may be negative, for a discount.
    public var unitPrice: Decimal

    /// The price of all units together in the currency of the payment. It need not equal the quantity times
    /// the unit price.
    public var itemTotal: Decimal

    /// The stock keeping unit: the shop's own number of the article.
    ///
    /// At most 100 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var sku: Sensitive<String>?

    public init(
        name: Sensitive<String>,
        itemDescription: Sensitive<String>,
        imageUrl: Sensitive<URIString>? = nil,
        quantity: Decimal,
        unit: Sensitive<String>,
        unitPrice: Decimal,
        itemTotal: Decimal,
        sku: Sensitive<String>? = nil,
    ) {
        self.name = name
        self.itemDescription = itemDescription
        self.imageUrl = imageUrl
        self.quantity = quantity
        self.unit = unit
        self.unitPrice = unitPrice
        self.itemTotal = itemTotal
        self.sku = sku
    }
}

// MARK: - Codable

extension Item {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("Name")
        itemDescription = try object.required("Description")
        imageUrl = try object.optional("ImageUrl")
        quantity = try object.required("Quantity")
        unit = try object.required("Unit")
        unitPrice = try object.required("UnitPrice")
        itemTotal = try object.required("ItemTotal")
        sku = try object.optional("SKU")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("Name", name)
        writer.required("Description", itemDescription)
        writer.optional("ImageUrl", imageUrl)
        writer.required("Quantity", quantity)
        writer.required("Unit", unit)
        writer.required("UnitPrice", unitPrice)
        writer.required("ItemTotal", itemTotal)
        writer.optional("SKU", sku)
        writer.endObject()
    }
}

// MARK: - Validation

extension Item: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/Item.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.required("Name", &check) {
            check.type(.string, name)
            check.maxLength(250, name)
        }
        if let description = object.required("Description", &check) {
            check.type(.string, description)
            check.maxLength(500, description)
        }
        if let imageUrl = object.optional("ImageUrl", &check) {
            check.type(.string, imageUrl)
            check.format(.uri, imageUrl)
        }
        if let quantity = object.required("Quantity", &check) {
            check.type(.number, quantity)
        }
        if let unit = object.required("Unit", &check) {
            check.type(.string, unit)
            check.maxLength(50, unit)
        }
        if let unitPrice = object.required("UnitPrice", &check) {
            check.type(.number, unitPrice)
        }
        if let itemTotal = object.required("ItemTotal", &check) {
            check.type(.number, itemTotal)
        }
        if let sku = object.optional("SKU", &check) {
            check.type(.string, sku)
            check.maxLength(100, sku)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "Name",
        "Description",
        "ImageUrl",
        "Quantity",
        "Unit",
        "UnitPrice",
        "ItemTotal",
        "SKU",
    ]
}
