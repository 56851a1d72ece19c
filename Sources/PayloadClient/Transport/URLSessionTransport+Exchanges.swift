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

/// The exchanges under way in a session, and when they must be over.
///
/// `URLSession` measures idle time, on Linux in whole seconds, and its bound for a whole transfer is one for the
/// session, which Linux ignores. So one timer stands for the earliest deadline of all exchanges. Since an
/// exchange that ends leaves it alone, most exchanges never touch it.
final class URLSessionExchanges: NSObject, @unchecked Sendable {
    let largestResponse: Int
    let answerChallenge: URLSessionTransport.ChallengeHandler?

    // Guards what follows, and the content of each exchange.
    private let lock = NSLock()
    private var running: [ObjectIdentifier: URLSessionExchange] = [:]
    private var nextCheck = UInt64.max
    private let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInitiated))

    init(largestResponse: Int, answerChallenge: URLSessionTransport.ChallengeHandler? = nil) {
        self.largestResponse = largestResponse
        self.answerChallenge = answerChallenge
        super.init()
        timer.setEventHandler { [weak self] in self?.cutOverdue() }
        timer.activate()
    }

    deinit {
        timer.cancel()
    }

    /// Starts an exchange, unless it has been cut before.
    func start(
        _ exchange: URLSessionExchange,
        _ task: URLSessionTask,
        _ continuation: CheckedContinuation<TransportResponse, any Error>
    ) {
        let cut: TransportError? = lock.withLock {
            if let cut = exchange.cut { return cut }
            if exchange.deadline <= DispatchTime.now().uptimeNanoseconds { return .timedOut }
            exchange.task = task
            exchange.continuation = continuation
            running[ObjectIdentifier(task)] = exchange
            if exchange.deadline < nextCheck { check(at: exchange.deadline) }
            return nil
        }
        if let cut {
            // A session keeps a task until it is over, also one that never started.
            task.cancel()
            continuation.resume(throwing: cut)
        } else {
            // Not under the lock: the session might be waiting for it in a callback.
            task.resume()
        }
    }

    /// Ends an exchange from this side. Nothing happens when it is over.
    func cut(_ exchange: URLSessionExchange, _ error: TransportError) {
        let (task, continuation) = lock.withLock {
            if exchange.cut == nil { exchange.cut = error }
            return remove(exchange)
        }
        // The caller need not wait for the session to notice.
        continuation?.resume(throwing: error)
        guard let task else { return }
        // It waits for the session, which may be the one that calls.
        DispatchQueue.global().async { task.cancel() }
    }

    /// Takes an exchange out, with what awaits it, once. Needs the lock.
    private func remove(
        _ exchange: URLSessionExchange
    ) -> (URLSessionTask?, CheckedContinuation<TransportResponse, any Error>?) {
        guard let task = exchange.task, let continuation = exchange.continuation else { return (nil, nil) }
        running[ObjectIdentifier(task)] = nil
        exchange.continuation = nil
        return (task, continuation)
    }

    /// Cuts what has taken too long, and looks again when the next deadline comes.
    private func cutOverdue() {
        let now = DispatchTime.now().uptimeNanoseconds
        let overdue = lock.withLock {
            let overdue = running.values.filter { $0.deadline <= now }
            let next = running.values.lazy.map(\.deadline).filter { $0 > now }.min()
            nextCheck = .max
            if let next { check(at: next) }
            return overdue
        }
        for exchange in overdue { cut(exchange, .timedOut) }
    }

    /// Needs the lock.
    private func check(at deadline: UInt64) {
        nextCheck = deadline
        timer.schedule(deadline: DispatchTime(uptimeNanoseconds: deadline), leeway: .milliseconds(1))
    }
}

extension URLSessionExchanges: URLSessionDataDelegate {
    /// No redirect is followed.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    /// Refuses a response that says that it is too large.
    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        completionHandler(.allow)
        guard response.expectedContentLength > Int64(largestResponse), let exchange = exchange(of: dataTask)
        else { return }
        cut(exchange, .tooLarge(limit: largestResponse))
    }

    /// Keeps what comes of a body, up to the limit.
    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let tooLarge: URLSessionExchange? = lock.withLock {
            guard let exchange = running[ObjectIdentifier(dataTask)] else { return nil }
            guard data.count <= largestResponse - exchange.body.count else { return exchange }
            if exchange.body.isEmpty { exchange.body = data } else { exchange.body.append(data) }
            return nil
        }
        if let tooLarge { cut(tooLarge, .tooLarge(limit: largestResponse)) }
    }

    /// Hands over the response, or why there is none.
    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        end(task, error, task.response)
    }

    private func end(_ task: URLSessionTask, _ error: (any Error)?, _ response: URLResponse?) {
        let ended = lock.withLock { () -> (CheckedContinuation<TransportResponse, any Error>, Data)? in
            guard let exchange = running[ObjectIdentifier(task)] else { return nil }
            guard case (_, let continuation?) = remove(exchange) else { return nil }
            return (continuation, exchange.body)
        }
        guard let (continuation, body) = ended else { return }
        if let error {
            continuation.resume(throwing: TransportError(error))
            return
        }
        if let response = response as? HTTPURLResponse {
            continuation.resume(returning: TransportResponse(response, body))
        } else {
            continuation.resume(throwing: TransportError.other("what came is no HTTP response"))
        }
    }

    private func exchange(of task: URLSessionTask) -> URLSessionExchange? {
        lock.withLock { running[ObjectIdentifier(task)] }
    }

    #if canImport(FoundationNetworking)
        /// Credentials are in the request or nowhere: a 401 is the answer, which would not be handed out otherwise.
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            didReceive challenge: URLAuthenticationChallenge,
            completionHandler:
                @escaping @Sendable (
                    URLSession.AuthChallengeDisposition, URLCredential?
                ) -> Void
        ) {
            end(task, nil, challenge.failureResponse ?? task.response)
            // It cancels the task, which waits for the session, which calls.
            DispatchQueue.global().async { completionHandler(.cancelAuthenticationChallenge, nil) }
        }

        /// A connection that was used before has been closed by the server, after the body or a part of it was sent:
        /// libcurl is about to send the request again. The server may have done what it asks for, so it must not.
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
        ) {
            completionHandler(nil)
            guard let exchange = exchange(of: task) else { return }
            cut(exchange, .connectionLost("the connection ended before a response came"))
        }
    #else
        /// Certificates are for the handler; passwords are in the request or nowhere: a 401 is the answer.
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            didReceive challenge: URLAuthenticationChallenge
        ) async -> (URLSession.AuthChallengeDisposition, URLCredential?) {
            switch challenge.protectionSpace.authenticationMethod {
            case NSURLAuthenticationMethodClientCertificate, NSURLAuthenticationMethodServerTrust:
                guard let answerChallenge else { return (.performDefaultHandling, nil) }
                return await answerChallenge(challenge)
            default:
                return (.performDefaultHandling, nil)
            }
        }
    #endif
}
