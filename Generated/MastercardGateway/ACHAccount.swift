// Generated from Schemas/MastercardGateway/ACHAccount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The bank account of an ACH payment.
public struct ACHAccount: Codable, Hashable, PayloadValue {
    /// The name of the account holder.
    ///
    /// 1 to 28 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var bankAccountHolder: Sensitive<String>?

    /// The number of the account.
    ///
    /// 1 to 17 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var bankAccountNumber: Sensitive<String>?

    /// The routing number of the bank, in digits.
    ///
    /// Exactly 9 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var routingNumber: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        bankAccountHolder: Sensitive<String>? = nil,
        bankAccountNumber: Sensitive<String>? = nil,
        routingNumber: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.bankAccountHolder = bankAccountHolder
        self.bankAccountNumber = bankAccountNumber
        self.routingNumber = routingNumber
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ACHAccount {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        bankAccountHolder = try object.optional("bankAccountHolder")
        bankAccountNumber = try object.optional("bankAccountNumber")
        routingNumber = try object.optional("routingNumber")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("bankAccountHolder", bankAccountHolder)
        writer.optional("bankAccountNumber", bankAccountNumber)
        writer.optional("routingNumber", routingNumber)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ACHAccount: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ACHAccount.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let bankAccountHolder = object.optional("bankAccountHolder", &check) {
            check.type(.string, bankAccountHolder)
            check.minLength(1, bankAccountHolder)
            check.maxLength(28, bankAccountHolder)
        }
        if let bankAccountNumber = object.optional("bankAccountNumber", &check) {
            check.type(.string, bankAccountNumber)
            check.minLength(1, bankAccountNumber)
            check.maxLength(17, bankAccountNumber)
        }
        if let routingNumber = object.optional("routingNumber", &check) {
            check.type(.string, routingNumber)
            check.minLength(9, routingNumber)
            check.maxLength(9, routingNumber)
            check.pattern(Self.routingNumberPattern, routingNumber)
        }
    }

    private static let propertyNames: PropertyNames = [
        "bankAccountHolder",
        "bankAccountNumber",
        "routingNumber",
    ]
    private static let routingNumberPattern = Pattern("^[0-9]+$")
}
