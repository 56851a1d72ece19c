// Generated from Schemas/Barion/ServerErrorResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The answer of a server that failed or did not take the call at all. Such an answer may also come without
/// JSON.
public struct ServerErrorResponse: Codable, Hashable, PayloadValue {
    /// A message that says what went wrong.
    public var message: String?

    /// The message of the server's exception.
    public var exceptionMessage: String?

    /// The type of the server's exception.
    public var exceptionType: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        message: String? = nil,
        exceptionMessage: String? = nil,
        exceptionType: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.message = message
        self.exceptionMessage = exceptionMessage
        self.exceptionType = exceptionType
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ServerErrorResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        message = try object.optional("Message")
        exceptionMessage = try object.optional("ExceptionMessage")
        exceptionType = try object.optional("ExceptionType")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("Message", message)
        writer.optional("ExceptionMessage", exceptionMessage)
        writer.optional("ExceptionType", exceptionType)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ServerErrorResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/ServerErrorResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let message = object.optional("Message", &check) {
            check.type(.string, message)
        }
        if let exceptionMessage = object.optional("ExceptionMessage", &check) {
            check.type(.string, exceptionMessage)
        }
        if let exceptionType = object.optional("ExceptionType", &check) {
            check.type(.string, exceptionType)
        }
    }

    private static let propertyNames: PropertyNames = ["Message", "ExceptionMessage", "ExceptionType"]
}
