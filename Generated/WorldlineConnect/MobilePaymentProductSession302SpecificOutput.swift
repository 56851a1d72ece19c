// Generated from Schemas/WorldlineConnect/MobilePaymentProductSession302SpecificOutput.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The Apple Pay merchant session.
public struct MobilePaymentProductSession302SpecificOutput: Codable, Hashable, PayloadValue {
    /// The opaque merchant session from Apple, to hand to the payment page. It is short-lived.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var sessionObject: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        sessionObject: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.sessionObject = sessionObject
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension MobilePaymentProductSession302SpecificOutput {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sessionObject = try object.optional("sessionObject")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("sessionObject", sessionObject)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension MobilePaymentProductSession302SpecificOutput: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/WorldlineConnect/MobilePaymentProductSession302SpecificOutp\
        ut.schema.json
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let sessionObject = check.optional("sessionObject", value) {
            check.type(.string, sessionObject)
        }
    }
}
