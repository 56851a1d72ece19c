import Foundation

/// How a client works, beside where it sends and who it is.
public struct ClientOptions: Sendable {
    /// Whether a request is checked against the document before it is sent.
    public var validatesRequests = true

    /// Whether a response is checked against the document before it is read.
    public var validatesResponses = true

    /// How long one exchange may take, from the first byte sent to the last one received. 30 seconds unless set.
    public var timeout: Duration = .seconds(30)

    /// When a request is sent again. Nil, the default, for never.
    ///
    /// Only operations that the document declares to be idempotent are ever repeated.
    public var retry: RetryPolicy?

    /// What sees requests and responses, redacted, in this order.
    public var interceptors: [any ClientInterceptor] = []

    /// What time it is. Times in requests are checked against it.
    public var now: @Sendable () -> Date = { Date() }

    /// Waits before a further attempt. Tests replace it.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// A part of one, for the wait before a further attempt. Tests replace it.
    var random: @Sendable () -> Double = { Double.random(in: 0...1) }

    /// Options as they are unless set.
    public init() {}
}
