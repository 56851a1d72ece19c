// Generated from Schemas/MastercardGateway/SessionOptions.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The options of a new session.
public struct SessionOptions: Codable, Hashable, Sendable {
    /// How many operations may use the session identifier as a password: 0 to 25. Without it the gateway sets
    /// the limit.
    ///
    /// At least 0. At most 25.
    public var authenticationLimit: Int?

    public init(
        authenticationLimit: Int? = nil,
    ) {
        self.authenticationLimit = authenticationLimit
    }
}

// MARK: - Codable

extension SessionOptions: PayloadValue {
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
