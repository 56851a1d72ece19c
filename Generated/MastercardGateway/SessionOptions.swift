// Generated from Schemas/MastercardGateway/SessionOptions.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The options of a new session.
public struct SessionOptions: Codable, Hashable, Sendable {
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
