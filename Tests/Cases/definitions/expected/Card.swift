// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Card: Codable, Hashable, PayloadValue {
    public var pan: String

    /// An amount.
    ///
    /// At least 0.
    public var limit: Decimal?

    public var brand: Brand?

    public init(
        pan: String,
        limit: Decimal? = nil,
        brand: Brand? = nil,
    ) {
        self.pan = pan
        self.limit = limit
        self.brand = brand
    }
}

// MARK: - Codable

extension Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        pan = try object.required("pan")
        limit = try object.optional("limit")
        brand = try object.optional("brand")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("pan", pan)
        writer.optional("limit", limit)
        writer.optional("brand", brand)
        writer.endObject()
    }
}

// MARK: - Validation

extension Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/Card"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let pan = object.required("pan", &check) {
            check.type(.string, pan)
        }
        if let limit = object.optional("limit", &check) {
            check.reference(AmountSchema.self, limit)
        }
        if let brand = object.optional("brand", &check) {
            check.reference(Brand.self, brand)
        }
    }

    private static let propertyNames: PropertyNames = ["pan", "limit", "brand"]
}
