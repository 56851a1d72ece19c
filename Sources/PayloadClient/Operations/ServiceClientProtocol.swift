import PayloadRuntime

/// What the clients of all services have in common, for code that works with any of them.
///
/// It inherits from `Sendable` so that a client is not isolated to the main actor in a module that isolates to it by
/// default (SE-0466).
public protocol ServiceClientProtocol: Sendable {
    /// The operations, for transports that answer by themselves and for tests.
    static var operations: [OperationDescription] { get }

    /// What sends requests.
    var transport: any Transport { get set }

    /// Validation, timeouts, retries and interceptors.
    var options: ClientOptions { get set }
}
