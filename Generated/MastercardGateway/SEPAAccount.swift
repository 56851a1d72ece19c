// Generated from Schemas/MastercardGateway/SEPAAccount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The bank account of a SEPA direct debit.
public struct SEPAAccount: Codable, Hashable, PayloadValue {
    /// The IBAN of the account.
    ///
    /// 1 to 50 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var iban: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        iban: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.iban = iban
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension SEPAAccount {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        iban = try object.optional("iban")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("iban", iban)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension SEPAAccount: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SEPAAccount.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let iban = check.optional("iban", value) {
            check.type(.string, iban)
            check.minLength(1, iban)
            check.maxLength(50, iban)
        }
    }
}
