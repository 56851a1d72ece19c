// Generated from Schemas/MastercardGateway/SessionOptions.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The options of a new session.
public struct SessionOptions: Codable, Hashable, PayloadValue {
    /// The number of operations that may use the session identifier as a password. Without it, the gateway
    /// sets the limit.
    ///
    /// 0 to 25.
    public var authenticationLimit: Int?

    public init(
        authenticationLimit: Int? = nil,
    ) {
        self.authenticationLimit = authenticationLimit
    }
}

// MARK: - Codable

extension SessionOptions {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        authenticationLimit = try object.optional("authenticationLimit")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("authenticationLimit", authenticationLimit)
        writer.endObject()
    }
}

// MARK: - Validation

extension SessionOptions: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SessionOptions.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let authenticationLimit = object.optional("authenticationLimit", &check) {
            check.type(.integer, authenticationLimit)
            check.minimum(0, authenticationLimit)
            check.maximum(25, authenticationLimit)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["authenticationLimit"]
}
