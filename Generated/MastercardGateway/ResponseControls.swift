// Generated from Schemas/MastercardGateway/ResponseControls.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The options for what the response contains.
public struct ResponseControls: Codable, Hashable, PayloadValue {
    /// The way in which sensitive data is returned. The value `UNMASK` returns full card numbers, but only to
    /// a merchant that has the permission and authenticates with a certificate.
    ///
    /// 1 to 50 characters.
    public var sensitiveData: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        sensitiveData: String? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.sensitiveData = sensitiveData
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ResponseControls {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sensitiveData = try object.optional("sensitiveData")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("sensitiveData", sensitiveData)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ResponseControls: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ResponseControls.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let sensitiveData = check.optional("sensitiveData", value) {
            check.type(.string, sensitiveData)
            check.minLength(1, sensitiveData)
            check.maxLength(50, sensitiveData)
        }
    }
}
