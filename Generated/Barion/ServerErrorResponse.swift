// Generated from Schemas/Barion/ServerErrorResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// What the server says when it failed or did not understand the call at all. It may also answer without
/// JSON.
public struct ServerErrorResponse: Codable, Hashable, Sendable {
    /// What went wrong.
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

extension ServerErrorResponse: PayloadValue {
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
