// Generated from Schemas/Barion/Item.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An item that is paid for.
public struct Item: Codable, Hashable, Sendable {
    /// The name, at most 250 characters.
    ///
    /// At most 250 characters. Personal data: keep it out of logs and messages.
    public var name: String

    /// The description, at most 500 characters.
    ///
    /// At most 500 characters. Personal data: keep it out of logs and messages.
    public var itemDescription: String

    /// The URL of a picture.
    public var imageUrl: URIString?

    /// How many units.
    public var quantity: Decimal

    /// The unit of the quantity, at most 50 characters.
    ///
    /// At most 50 characters.
    public var unit: String

    /// The price of one unit. It may be negative, for a discount.
    public var unitPrice: Decimal

    /// The price of the whole item. It need not equal the quantity times the unit price.
    public var itemTotal: Decimal

    /// The shop's number of the article, at most 100 characters.
    ///
    /// At most 100 characters.
    public var sku: String?

    public init(
        name: String,
        itemDescription: String,
        imageUrl: URIString? = nil,
        quantity: Decimal,
        unit: String,
        unitPrice: Decimal,
        itemTotal: Decimal,
        sku: String? = nil,
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

extension Item: PayloadValue {
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
