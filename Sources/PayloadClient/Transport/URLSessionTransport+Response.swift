import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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
