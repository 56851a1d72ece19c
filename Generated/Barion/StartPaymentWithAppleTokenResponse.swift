// Generated from Schemas/Barion/StartPaymentWithAppleTokenResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The answer to the start of a payment. The call succeeded when there are no errors.
public struct StartPaymentWithAppleTokenResponse: Codable, Hashable, PayloadValue {
    /// The errors of the call. The list is empty when the call succeeded.
    public var errors: [APIError]

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        errors: [APIError],
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.errors = errors
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension StartPaymentWithAppleTokenResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        errors = try object.required("Errors")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("Errors", errors)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension StartPaymentWithAppleTokenResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/StartPaymentWithAppleTokenResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let errors = check.required("Errors", value) {
            check.type(.array, errors)
            var items = check.items(errors)
            while let error = items.next(&check) {
                check.reference(APIError.self, error)
            }
        }
    }
}
