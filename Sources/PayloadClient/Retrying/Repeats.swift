import Foundation

/// Decides whether and when a request is sent again.
struct Repeats: Sendable {
    /// Nil when a request must not be repeated.
    private let policy: RetryPolicy?
    private let random: @Sendable () -> Double
    private let now: @Sendable () -> Date

    /// What the document and the caller allow for a call.
    init(of call: Call) {
        policy = call.isRepeatable ? call.options.retry.map(Self.bounded) : nil
        random = call.options.random
        now = call.options.now
    }

    /// How long to wait after a response. Nil when it is the answer.
    func wait(after response: TransportResponse, _ attempt: Int) -> Duration? {
        guard let policy, attempt < policy.attempts, Self.statuses.contains(response.status) else {
            return nil
        }
        guard let value = response.headers["Retry-After"],
            let time = RetryAfter(value)?.wait(from: now())
        else { return pause(policy, attempt) }
        return time <= policy.limit ? time : nil
    }

    /// How long to wait after an attempt without a response. Nil when there is to be none.
    func wait(after error: ClientError, _ attempt: Int) -> Duration? {
        guard let policy, attempt < policy.attempts, error.phase == .sending else { return nil }
        guard case .thrown(let thrown) = error.cause, let thrown = thrown as? TransportError else {
            return nil
        }
        switch thrown {
        case .notConnected, .timedOut, .connectionLost: return pause(policy, attempt)
        case .notSent, .cancelled, .tooLarge, .other: return nil
        }
    }

    /// Statuses of a service that could not answer yet (RFC 9110 sections 15.5.9 and 15.6, RFC 6585 section 4).
    private static let statuses: Set<Int> = [408, 429, 502, 503, 504]

    /// The longest wait, about 30 years. `Task.sleep` ends the process when the time to wake up at has no number.
    private static let longest = Duration.seconds(1_000_000_000)

    /// A policy whose waits can be waited for.
    private static func bounded(_ policy: RetryPolicy) -> RetryPolicy {
        var policy = policy
        policy.limit = min(max(policy.limit, .zero), longest)
        policy.base = min(max(policy.base, .zero), policy.limit)
        return policy
    }

    /// Any time up to a bound that doubles with each attempt, so that many clients do not come back together.
    private func pause(_ policy: RetryPolicy, _ attempt: Int) -> Duration {
        var bound = policy.base
        for _ in 1..<max(attempt, 1) where bound < policy.limit {
            bound = min(bound + bound, policy.limit)
        }
        return bound * min(max(random(), 0), 1)
    }
}

extension Call {
    /// Whether the document allows the request twice. What interceptors and authenticators add does not count: a key that
    /// is new in each attempt makes each of them another request.
    var isRepeatable: Bool {
        switch operation.idempotency {
        case .none: false
        case .always: true
        case .withHeader(let name): headers[name].map { !$0.isEmpty } ?? false
        }
    }
}

/// When a service wants to be asked again (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// After a number of seconds.
    case seconds(Int)
    /// At a time.
    case date(Date)

    /// - Returns: nil when the text is neither a number of seconds nor an HTTP date.
    init?(_ text: String) {
        if !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            // More than an Int can hold is longer than anybody waits.
            self = .seconds(Int(text) ?? .max)
        } else if let date = HTTPDate.date(text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// How long that is from now. Zero for a time that is past.
    func wait(from now: Date) -> Duration {
        switch self {
        case .seconds(let seconds): return .seconds(seconds)
        case .date(let date):
            let seconds = date.timeIntervalSince(now)
            // Beyond this a Double is no exact number of seconds, and nobody waits.
            return seconds > 0 ? .seconds(min(seconds, 1e15)) : .zero
        }
    }
}

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
