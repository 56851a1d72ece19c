import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request and its response. ``URLSessionExchanges`` alone reads and writes it, under its lock.
final class URLSessionExchange: @unchecked Sendable {
    /// Longer than anyone waits, in seconds. More would overflow where milliseconds are counted in 32 bits.
    static let longest: TimeInterval = 7 * 24 * 3600

    /// What awaits the response. Nil before the start and after the end.
    var continuation: CheckedContinuation<TransportResponse, any Error>?

    /// What transfers it. Nil before the start.
    var task: URLSessionTask?

    /// What came of the body.
    var body = Data()

    /// Why it ends without a response, when something else than the transfer has ended it.
    var cut: TransportError?

    /// When it must be over, in nanoseconds of the system's uptime.
    let deadline: UInt64

    /// - Parameter timeout: how long the exchange may take from now on. Nothing or less is over at once.
    init(timeout: Duration) {
        let (seconds, attoseconds) = timeout.components
        let now = DispatchTime.now().uptimeNanoseconds
        if seconds >= Int64(Self.longest) {
            deadline = now + UInt64(Self.longest) * 1_000_000_000
        } else if seconds < 0 || attoseconds < 0 {
            deadline = now
        } else {
            deadline = now + UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
        }
    }
}
