import PayloadRuntime

/// A response without anything that must not be shown.
public struct RedactedResponse: Sendable {
    /// The status code.
    public let status: Int

    /// The header fields. The values of those that the document describes are shown unless it marks them as sensitive,
    /// and of others those that HTTP defines for the message itself, such as `Content-Type` and `Retry-After`. The rest
    /// is `<redacted>`: a field that nobody describes can hold anything.
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
        let shown = Self.harmless + seen.shownHeaders
        var headers = HeaderFields()
        for field in response.headers {
            let isShown = shown.contains { HeaderFields.isSame($0, field.name) }
            headers.add(isShown ? field.value : Call.redacted, to: field.name)
        }
        status = response.status
        self.headers = headers
        byteCount = response.body.count
        self.duration = duration
        text = seen.body
    }

    /// Fields about the message and the connection (RFC 9110 sections 6.6, 8 and 10, RFC 9111 section 5).
    private static let harmless = [
        "Age", "Allow", "Cache-Control", "Connection", "Content-Encoding", "Content-Language",
        "Content-Length",
        "Content-Type", "Date", "Expires", "Retry-After", "Server", "Transfer-Encoding", "Vary", "Via",
    ]
}

extension RedactedResponse: OpaqueDescription {
    /// `status 200 with 1024 bytes`
    public var description: String { "status \(status) with \(byteCount) bytes" }
}
