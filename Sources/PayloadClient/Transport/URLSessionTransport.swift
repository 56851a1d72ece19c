import Foundation
import PayloadRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with `URLSession`.
///
/// It keeps connections open and uses them again. It has no cookies, no cache and no stored credentials, follows no
/// redirect, so that no body or credential goes to another place, and sends nothing twice but a `GET` or `HEAD`
/// whose connection has been closed. The 3xx response is the answer.
///
/// `request.timeout` is what a caller waits at most: it bounds the whole exchange, from the call to the last byte of
/// the response, however steadily bytes arrive, and with the time that a request waits for a free connection.
///
/// A field that a response has several times is one field with its values joined by commas, as `URLSession` has it.
/// `Set-Cookie`, whose values cannot be joined, is thus not to be read. Fields are in the order of their names. A
/// compressed body is decompressed.
///
/// On Linux, FoundationNetworking itself ends the process on three kinds of malformed responses, before anything of
/// them is handed out (seen in Swift 6.3): when the connection is closed in good order between the status line and
/// the end of the header fields, when fields follow a chunked body, and when a redirect's `Location` has no scheme
/// and a host that is none, such as `//a%20b/`. Where a service is not trusted that far, use a ``Transport`` of your
/// own on another library.
public final class URLSessionTransport: Transport {
    /// A transport with the settings as they are unless set, for all clients to share their connections.
    public static let shared = URLSessionTransport()

    #if canImport(FoundationNetworking)
        /// Never made: `URLSession` presents no client certificate here.
        typealias ChallengeHandler = Never
    #else
        /// What answers a server that asks for a certificate, or whose own is to be judged.
        public typealias ChallengeHandler =
            @Sendable (URLAuthenticationChallenge) async
            -> (URLSession.AuthChallengeDisposition, URLCredential?)
    #endif

    /// Whether requests go without encryption to other hosts than this one.
    public let allowsPlainHTTP: Bool

    let session: URLSession
    let exchanges: URLSessionExchanges

    #if canImport(FoundationNetworking)
        /// For requests that must not be sent again and have no body, each on a connection of its own. On one that was
        /// used before, and that the server closes without an answer, libcurl would send them again.
        let freshSession: URLSession
    #endif

    #if canImport(FoundationNetworking)
        /// Creates a transport with connections of its own.
        ///
        /// A proxy is that of the environment (`https_proxy`). There is no way to present a client certificate:
        /// where one is needed, let a proxy on this host present it, or use another transport.
        ///
        /// - Parameters:
        ///   - largestResponse: how many bytes the body of a response can have, after decompression. A larger one
        ///     is cut off and ``TransportError/tooLarge(limit:)``. 16 MiB unless set.
        ///   - allowsPlainHTTP: whether requests go without encryption to other hosts than this one. To
        ///     `localhost`, `127.0.0.0/8` and `::1` they always can.
        ///   - configure: changes the session's configuration, such as `httpMaximumConnectionsPerHost`, which is 64
        ///     unless set. What this type promises (no cookies, cache and stored credentials) holds whatever it does.
        public convenience init(
            largestResponse: Int = 16 * 1024 * 1024,
            allowsPlainHTTP: Bool = false,
            configure: (URLSessionConfiguration) -> Void = { _ in }
        ) {
            self.init(
                exchanges: URLSessionExchanges(largestResponse: largestResponse),
                allowsPlainHTTP: allowsPlainHTTP,
                configure: configure
            )
        }
    #else
        /// Creates a transport with connections of its own.
        ///
        /// - Parameters:
        ///   - largestResponse: how many bytes the body of a response can have, after decompression. A larger one
        ///     is cut off and ``TransportError/tooLarge(limit:)``. 16 MiB unless set.
        ///   - allowsPlainHTTP: whether requests go without encryption to other hosts than this one. To
        ///     `localhost`, `127.0.0.0/8` and `::1` they always can.
        ///   - answerChallenge: presents a client certificate (`NSURLAuthenticationMethodClientCertificate`), or
        ///     judges that of the server (`NSURLAuthenticationMethodServerTrust`). Nil for what the system does.
        ///   - configure: changes the session's configuration, such as `connectionProxyDictionary` or
        ///     `httpMaximumConnectionsPerHost`, which is 64 unless set. What this type promises (no cookies, cache
        ///     and stored credentials) holds whatever it does.
        public convenience init(
            largestResponse: Int = 16 * 1024 * 1024,
            allowsPlainHTTP: Bool = false,
            answerChallenge: ChallengeHandler? = nil,
            configure: (URLSessionConfiguration) -> Void = { _ in }
        ) {
            self.init(
                exchanges: URLSessionExchanges(
                    largestResponse: largestResponse,
                    answerChallenge: answerChallenge
                ),
                allowsPlainHTTP: allowsPlainHTTP,
                configure: configure
            )
        }
    #endif

    private init(
        exchanges: URLSessionExchanges,
        allowsPlainHTTP: Bool,
        configure: (URLSessionConfiguration) -> Void
    ) {
        let configuration = URLSessionConfiguration.ephemeral
        // Enough for a busy server process, and far from the limit of open files that a process has.
        configuration.httpMaximumConnectionsPerHost = 64
        configure(configuration)
        configuration.httpCookieStorage = nil
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.urlCredentialStorage = nil
        // Time is kept by URLSessionExchanges alone.
        configuration.timeoutIntervalForRequest = URLSessionExchange.longest
        configuration.timeoutIntervalForResource = URLSessionExchange.longest
        self.allowsPlainHTTP = allowsPlainHTTP
        self.exchanges = exchanges
        #if canImport(FoundationNetworking)
            let queue = ImmediateQueue()
            freshSession = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: queue)
        #else
            configuration.waitsForConnectivity = false
            // Callbacks of one task must not overtake each other.
            let queue = OperationQueue()
            queue.maxConcurrentOperationCount = 1
        #endif
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: queue)
    }

    deinit {
        // A session keeps its delegate, and its connections, until it is told to end.
        session.finishTasksAndInvalidate()
        #if canImport(FoundationNetworking)
            freshSession.finishTasksAndInvalidate()
        #endif
    }

    /// Sends a request once and answers what came, whatever its status is.
    ///
    /// A request that `URLSession` would change on its way is refused: one with a segment `.` or `..` in its path,
    /// with bytes in its target that are not for URLs, with a `GET` that has a body, or with header fields that
    /// frame the message, such as `Content-Length`, which are the transport's own.
    ///
    /// - Throws: ``TransportError``. Nothing in it is a value of the request.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        var prepared = try urlRequest(request)
        let session = session(for: request, &prepared)
        let exchange = URLSessionExchange(timeout: request.timeout)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchanges.start(exchange, session.dataTask(with: prepared), continuation)
            }
        } onCancel: {
            exchanges.cut(exchange, .cancelled)
        }
    }

    /// The session to send a request in, with what the request needs for it.
    private func session(for request: TransportRequest, _ prepared: inout URLRequest) -> URLSession {
        #if canImport(FoundationNetworking)
            // With a body, it asks for the body again before it sends anything: see URLSessionExchanges.
            if request.body?.isEmpty ?? true, request.method != "GET", request.method != "HEAD" {
                prepared.setValue("close", forHTTPHeaderField: "Connection")
                return freshSession
            }
        #endif
        return session
    }
}

extension URLSessionTransport: OpaqueDescription {
    /// What it is. A mirror would walk through the requests under way, credentials and all, while they change.
    public var description: String { "URLSessionTransport" }
}
