// Generated from Schemas/MastercardGateway/ErrorResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The reason why a request failed.
public struct ErrorResponse: Codable, Hashable, PayloadValue {
    /// The error.
    public var error: GatewayError

    /// The overall result of the operation.
    public var result: Result

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        error: GatewayError,
        result: Result = .error,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.error = error
        self.result = result
        self.additionalProperties = additionalProperties
    }

    /// The overall result of the operation.
    public enum Result: ClosedEnumeration {
        case error
    }
}

// MARK: - Codable

extension ErrorResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        error = try object.required("error")
        result = try object.required("result")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("error", error)
        writer.required("result", result)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension ErrorResponse.Result {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .error: "ERROR"
        }
    }
}

// MARK: - Validation

extension ErrorResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ErrorResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let error = check.required("error", value) {
            check.reference(GatewayError.self, error)
        }
        if let result = check.required("result", value) {
            check.type(.string, result)
            check.constant("ERROR", result)
        }
    }
}
