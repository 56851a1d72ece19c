// Generated from Schemas/MastercardGateway/CreateSessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Asks for a new session. The whole body may be left out.
public struct CreateSessionRequest: Codable, Hashable, PayloadValue {
    /// The options of the new session.
    public var session: SessionOptions?

    /// The caller's identifier of the request, which the response echoes. It is neither stored nor checked.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    public init(
        session: SessionOptions? = nil,
        correlationId: String? = nil,
    ) {
        self.session = session
        self.correlationId = correlationId
    }
}

// MARK: - Codable

extension CreateSessionRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        session = try object.optional("session")
        correlationId = try object.optional("correlationId")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("session", session)
        writer.optional("correlationId", correlationId)
        writer.endObject()
    }
}

// MARK: - Validation

extension CreateSessionRequest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/CreateSessionRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let session = object.optional("session", &check) {
            check.reference(SessionOptions.self, session)
        }
        if let correlationId = object.optional("correlationId", &check) {
            check.type(.string, correlationId)
            check.minLength(1, correlationId)
            check.maxLength(100, correlationId)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["session", "correlationId"]
}
