// Generated from Schemas/MastercardGateway/ShippingOrigin.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The place that an order is shipped from.
public struct ShippingOrigin: Codable, Hashable, PayloadValue {
    /// The postal code: letters, digits, spaces and hyphens.
    ///
    /// 1 to 10 characters. Pattern: `^[0-9A-Za-z -]+$`.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var postcodeZip: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        postcodeZip: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.postcodeZip = postcodeZip
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ShippingOrigin {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        postcodeZip = try object.optional("postcodeZip")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("postcodeZip", postcodeZip)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ShippingOrigin: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ShippingOrigin.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let postcodeZip = check.optional("postcodeZip", value) {
            check.type(.string, postcodeZip)
            check.minLength(1, postcodeZip)
            check.maxLength(10, postcodeZip)
            check.pattern(Self.postcodeZipPattern, postcodeZip)
        }
    }

    private static let postcodeZipPattern = Pattern("^[0-9A-Za-z -]+$")
}
