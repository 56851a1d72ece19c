import PayloadRuntime

/// A request without anything that must not be shown. It is not authenticated yet, so that no credentials are in it.
public struct RedactedRequest: Sendable {
    /// The operation, by the `operationId` of the document.
    public let operation: String

    /// The method, in capitals.
    public let method: String

    /// The URL, with `<redacted>` for what must not be shown. Parameters stand in braces when the request could not be
    /// built.
    public let url: String

    /// The header fields so far, with `<redacted>` for values that must not be shown.
    public private(set) var headers: HeaderFields

    /// Which attempt it is, from 1. Zero when the request could not be built.
    public let attempt: Int

    /// Makes the body's text.
    let text: (@Sendable () -> String)?

    /// The fields that interceptors have added.
    private(set) var added: [(name: String, value: String)] = []

    init(
        operation: String,
        method: String,
        url: String,
        headers: HeaderFields,
        attempt: Int,
        text: (@Sendable () -> String)?
    ) {
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        self.attempt = attempt
        self.text = text
    }

    /// The body as JSON, with `<redacted>` for values that must not be shown, and a word for what no schema declares.
    /// Nil without a body. The text is made each time it is asked for.
    public var body: String? { text?() }

    /// Adds a header field to the request, such as one that carries a trace.
    ///
    /// - Throws: ``HeaderFieldError`` for one that is there, that says how to read the request or who sends it, or that
    ///   no header can hold.
    public mutating func add(_ value: String, to name: String) throws(HeaderFieldError) {
        if Self.reserved.contains(where: { HeaderFields.isSame($0, name) }) {
            throw HeaderFieldError(name: name, message: "an interceptor cannot set it")
        }
        if !headers.values(of: name).isEmpty {
            throw HeaderFieldError(name: name, message: "the request has it already")
        }
        let field: HeaderFields = [name: value]
        if let fault = field.fault() { throw fault }
        headers.add(value, to: name)
        added.append((name, value))
    }

    /// Fields that say who sends a request, how its body is read or where it ends.
    private static let reserved = [
        "Authorization", "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Cookie",
        "Expect",
        "Host", "Proxy-Authorization", "Transfer-Encoding", "Upgrade",
    ]
}

extension RedactedRequest: OpaqueDescription {
    /// `POST https://api.example.com/v1/9991/sessions`
    public var description: String { "\(method) \(url)" }
}
