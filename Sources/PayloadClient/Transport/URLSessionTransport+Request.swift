import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLSessionTransport {
    /// The request as `URLSession` takes it, which says exactly what the given one says.
    ///
    /// - Throws: ``TransportError/other(_:)`` when it could not.
    func urlRequest(_ request: TransportRequest) throws(TransportError) -> URLRequest {
        if let reason = Self.flaw(in: request) { throw .other(reason) }
        let text = request.origin + request.target
        guard let url = URL(string: text), let scheme = url.scheme, let host = url.host, !host.isEmpty,
            // URL escapes what it takes for a mistake. The request would then ask for something else.
            url.absoluteString == text
        else { throw .other("the URL cannot be sent as it is") }
        guard url.user == nil, url.password == nil else { throw .other("the URL has a user") }
        switch scheme.lowercased() {
        case "https": break
        case "http" where allowsPlainHTTP || Self.isLoopback(host): break
        case "http": throw .other("without encryption nothing is sent to another host than this one")
        default: throw .other("the URL is neither of https nor of http")
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
        guard isToken(request.method) else { return "the method is no token" }
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
        guard !hasDotSegment(request.target) else {
            return "the path has a segment . or .., which is taken out on the way"
        }
        for field in request.headers {
            guard isToken(field.name) else { return "the name of a header field is no token" }
            guard isFieldValue(field.value) else {
                return "the header field \(field.name) has a character that it cannot have"
            }
            guard !isFraming(field.name) else {
                return "the header field \(field.name) is the transport's own"
            }
        }
        return nil
    }

    /// RFC 9110 section 5.6.2.
    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "#"),
                    UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"),
                    UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"),
                    UInt8(ascii: "~"):
                    true
                default: false
                }
            }
    }

    /// RFC 9110 section 5.5, without its obsolete bytes above ASCII: white space at the ends would be taken off.
    private static func isFieldValue(_ text: String) -> Bool {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        if let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last) {
            return false
        }
        return text.utf8.allSatisfy { isSpace($0) || ($0 > 0x20 && $0 < 0x7F) }
    }

    /// Whether a field says where a message goes or where it ends.
    private static func isFraming(_ name: String) -> Bool {
        framing.contains { HeaderFields.isSame($0, name) }
    }

    private static let framing = [
        "Connection", "Content-Length", "Expect", "Host", "Keep-Alive", "Proxy-Authorization",
        "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    ]

    /// Whether a segment of the path is `.` or `..`, escaped or not: URL libraries resolve them (RFC 3986 section
    /// 5.2.4), some also when escaped.
    private static func hasDotSegment(_ target: String) -> Bool {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
        return path.split(separator: UInt8(ascii: "/")).contains { segment in
            // The longest one is %2E%2E.
            guard segment.count <= 6 else { return false }
            let text = String(decoding: segment, as: UTF8.self).lowercased()
            return [".", "%2e", "..", ".%2e", "%2e.", "%2e%2e"].contains(text)
        }
    }

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
