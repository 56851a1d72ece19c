import Foundation

/// An error whose description holds no secret: no credential, nothing of a payload.
///
/// A ``ClientError`` quotes it when an interceptor, an authenticator or a transport has thrown it. Of any other error it
/// names the type alone.
public protocol ShowableError: LocalizedError, CustomStringConvertible, Sendable {}

extension ShowableError {
    /// The description.
    public var errorDescription: String? { description }
}
