/// How a request is sent again when the service could not answer it.
public struct RetryPolicy: Hashable, Sendable {
    /// How often a request is sent at most, the first time included. At least 1.
    public var attempts: Int

    /// The longest wait before the second attempt; it doubles with each further one.
    public var base: Duration

    /// The longest wait, and the longest `Retry-After` that is waited for.
    public var limit: Duration

    /// Creates a policy.
    public init(attempts: Int = 3, base: Duration = .milliseconds(250), limit: Duration = .seconds(20)) {
        self.attempts = attempts
        self.base = base
        self.limit = limit
    }
}
