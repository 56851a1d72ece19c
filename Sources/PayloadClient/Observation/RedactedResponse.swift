import PayloadRuntime

/// A response without anything that must not be shown.
public struct RedactedResponse: Sendable {
    /// The status code.
    public let status: Int

    /// The header fields, with `<redacted>` for the values of those that carry credentials or addresses, or that the
    /// document marks as sensitive.
    public let headers: HeaderFields

    /// How many bytes the body has.
    public let byteCount: Int

    /// How long the exchange took, from handing the request to the transport until the whole response was there.
    public let duration: Duration

    /// Makes the body's text.
    private let text: (@Sendable () -> String)?

    /// The body as JSON, with `<redacted>` for values that must not be shown, and a word for what no schema declares.
    /// Nil for a body that was not read as one that the document describes. The text is made each time it is asked for.
    public var body: String? { text?() }

    init(_ reader: ResponseReader, duration: Duration) {
        let response = reader.response
        let seen = reader.observation?.seen ?? ResponseObservation.Seen()
        let sensitive = Self.sensitive + seen.sensitiveHeaders
        var headers = HeaderFields()
        for field in response.headers {
            let isSensitive = sensitive.contains { HeaderFields.isSame($0, field.name) }
            headers.add(isSensitive ? Call.redacted : field.value, to: field.name)
        }
        status = response.status
        self.headers = headers
        byteCount = response.body.count
        self.duration = duration
        text = seen.body
    }

    private static let sensitive = [
        "Authentication-Info", "Content-Location", "Location", "Proxy-Authenticate", "Refresh", "Set-Cookie",
        "WWW-Authenticate",
    ]
}

extension RedactedResponse: OpaqueDescription {
    /// `status 200 with 1024 bytes`
    public var description: String { "status \(status) with \(byteCount) bytes" }
}
