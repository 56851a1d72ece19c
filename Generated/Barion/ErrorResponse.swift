// Generated from Schemas/Barion/ErrorResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The reasons why a request failed.
public struct ErrorResponse: Codable, Hashable, PayloadValue {
    /// The errors that made the request fail.
    ///
    /// At least 1 element.
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

extension ErrorResponse {
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

extension ErrorResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/ErrorResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let errors = check.required("Errors", value) {
            check.type(.array, errors)
            check.minItems(1, errors)
            var items = check.items(errors)
            while let error = items.next(&check) {
                check.reference(APIError.self, error)
            }
        }
    }
}
