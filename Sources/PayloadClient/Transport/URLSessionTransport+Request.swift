import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLSessionTransport {
    /// The request as `URLSession` takes it, which says exactly what the given one says.
    ///
    /// - Throws: ``TransportError/notSent(_:)`` when it could not.
    func urlRequest(_ request: TransportRequest) throws(TransportError) -> URLRequest {
        if let reason = Self.flaw(in: request) { throw .notSent(reason) }
        let text = request.origin + request.target
        guard let url = URL(string: text), let scheme = url.scheme, let host = url.host, !host.isEmpty,
            // URL escapes what it takes for a mistake. The request would then ask for something else.
            url.absoluteString == text
        else { throw .notSent("the URL cannot be sent as it is") }
        guard url.user == nil, url.password == nil else { throw .notSent("the URL has a user") }
        switch scheme.lowercased() {
        case "https": break
        case "http" where allowsPlainHTTP || Self.isLoopback(host): break
        case "http": throw .notSent("without encryption nothing is sent to another host than this one")
        default: throw .notSent("the URL is neither of https nor of http")
        }
        var result = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData)
        result.timeoutInterval = URLSessionExchange.longest
        result.httpMethod = request.method
        result.httpShouldHandleCookies = false
        for field in request.headers {
            result.addValue(field.value, forHTTPHeaderField: field.name)
        }
        result.httpBody = request.body
        return result
    }

    /// Why a request would not arrive as it is, or nil.
    private static func flaw(in request: TransportRequest) -> String? {
        guard HeaderSyntax.isToken(request.method) else { return "the method is no token" }
        if request.body != nil, request.method == "GET" || request.method == "HEAD" {
            return "URLSession sends no body with \(request.method)"
        }
        guard request.target.utf8.first == UInt8(ascii: "/") else {
            return "the target does not begin with /"
        }
        let isAllowed = { (byte: UInt8) in byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#") }
        guard request.target.utf8.allSatisfy(isAllowed) else {
            return "the target has a character that must be escaped"
        }
        guard !PathTemplate.hasDotSegment(String(request.target.prefix { $0 != "?" })) else {
            return "the path has a segment . or .., which is taken out on the way"
        }
        if let fault = request.headers.fault() { return fault.description }
        return request.headers.first { isFraming($0.name) }.map {
            "the header field \($0.name) is the transport's own"
        }
    }

    /// Whether a field says where a message goes or where it ends.
    private static func isFraming(_ name: String) -> Bool {
        framing.contains { HeaderFields.isSame($0, name) }
    }

    private static let framing = [
        "Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Proxy-Authorization",
        "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    ]

    /// Whether a host is this one: `localhost` (RFC 6761 section 6.3), `127.0.0.0/8` or `::1`.
    static func isLoopback(_ host: String) -> Bool {
        if HeaderFields.isSame(host, "localhost") || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.first == "127"
            && parts.allSatisfy { part in
                part.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
                    && UInt8(part) != nil
            }
    }
}

extension TransportResponse {
    /// A response as `URLSession` gives it, with its fields in the order of their names.
    init(_ response: HTTPURLResponse, _ body: Data) {
        var headers = HeaderFields()
        let fields = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { (name: $0, value: String(describing: value)) }
        }
        for field in fields.sorted(by: { $0.name < $1.name }) {
            headers.add(field.value, to: field.name)
        }
        self.init(status: response.statusCode, headers: headers, body: body)
    }
}

extension TransportError {
    /// What an error of `URLSession` means. Its own words are left out, since they can hold the URL.
    init(_ error: any Error) {
        guard let error = error as? URLError else {
            let other = error as NSError
            self = .other("\(other.domain) \(other.code)")
            return
        }
        let code = "URLError \(error.errorCode)"
        switch error.code {
        case .timedOut: self = .timedOut
        case .cancelled: self = .cancelled
        case .cannotFindHost, .dnsLookupFailed: self = .notConnected("the host is not found (\(code))")
        case .cannotConnectToHost: self = .notConnected("the host takes no connection (\(code))")
        case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed:
            self = .notConnected("there is no network (\(code))")
        case .secureConnectionFailed: self = .notConnected("no encryption was agreed on (\(code))")
        case .networkConnectionLost: self = .connectionLost("the connection ended (\(code))")
        case .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
            .serverCertificateNotYetValid:
            self = .notSent("the server's certificate is not trusted (\(code))")
        case .clientCertificateRejected, .clientCertificateRequired:
            self = .other("the server wants a client certificate, or another one (\(code))")
        case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData,
            .unsupportedURL, .unknown:
            self = Self.unclear(error.localizedDescription, code)
        default: self = .other(code)
        }
    }

    /// On Linux most of what goes wrong has one of a few codes, and libcurl's words tell them apart. They have been
    /// the same for many years; should they change, an error is less exact and never another one.
    private static func unclear(_ words: String, _ code: String) -> TransportError {
        let lost = [
            "Empty reply", "transfer closed", "Recv failure", "Send failure", "Connection reset",
            "unexpected eof",
        ]
        if lost.contains(where: words.contains) { return .connectionLost("the connection ended (\(code))") }
        if words.contains("SSL") { return .notConnected("no encryption was agreed on (\(code))") }
        return .other("what came is no HTTP response (\(code))")
    }
}
