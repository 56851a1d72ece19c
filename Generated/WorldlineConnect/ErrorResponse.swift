// Generated from Schemas/WorldlineConnect/ErrorResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The reasons why a request failed.
public struct ErrorResponse: Codable, Hashable, PayloadValue {
    /// A reference that identifies this response when the failure is investigated.
    public var errorId: String

    /// The errors that made the request fail.
    ///
    /// At least 1 element.
    public var errors: [APIError]

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        errorId: String,
        errors: [APIError],
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.errorId = errorId
        self.errors = errors
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ErrorResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        errorId = try object.required("errorId")
        errors = try object.required("errors")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("errorId", errorId)
        writer.required("errors", errors)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ErrorResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/ErrorResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let errorId = check.required("errorId", value) {
            check.type(.string, errorId)
        }
        if let errors = check.required("errors", value) {
            check.type(.array, errors)
            check.minItems(1, errors)
            var items = check.items(errors)
            while let error = items.next(&check) {
                check.reference(APIError.self, error)
            }
        }
    }
}
