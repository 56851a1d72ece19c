import Foundation
import PayloadRuntime

/// One call of an operation: what generated clients give parameters and a body to, and send.
///
/// Adding them fails nowhere. What is wrong with them is collected, and ``send()`` throws all of it at once, before
/// anything is sent.
public struct Call: Sendable {
    let operation: OperationDescription
    let authentication: Authentication?
    let transport: any Transport
    let options: ClientOptions

    /// Where the request goes. Nil when the text is no URL of a server.
    let server: ServerURL?

    var pathValues: [PathTemplate.Value] = []
    /// The query without its question mark, encoded, and the same as it may be shown.
    var query = ""
    var shownQuery = ""
    var headers = HeaderFields()
    /// The names of fields whose values must not be shown.
    var sensitiveHeaders: [String] = []
    var body: Data?
    /// Makes the body's text as it may be shown. Nil without a body, and where nobody looks.
    var shownBody: (@Sendable () -> String)?
    var problems = RequestProblems()

    /// Begins a call.
    ///
    /// - Parameters:
    ///   - operation: what the document says about it.
    ///   - server: the server's URL: `http` or `https` with a host, and a port and a path at most.
    ///   - authentication: who calls. Nil for a client without credentials.
    ///   - transport: what sends the request.
    ///   - options: how the client calls.
    ///   - accept: the media types of the operation's responses.
    public init(
        _ operation: OperationDescription,
        server: String,
        authentication: Authentication?,
        transport: any Transport,
        options: ClientOptions,
        accept: String = "application/json"
    ) {
        self.operation = operation
        self.authentication = authentication
        self.transport = transport
        self.options = options
        self.server = ServerURL(server)
        headers.add(accept, to: "Accept")
        if self.server == nil { problems.refusals.append("the server's URL must be \(ServerURL.form)") }
        if let refusal = refusalOfCredentials { problems.refusals.append(refusal) }
    }

    /// Why the operation does not take the credentials. Nil when it does.
    private var refusalOfCredentials: String? {
        guard !operation.schemes.isEmpty, !operation.allowsAnonymous else { return nil }
        let wanted = operation.schemes.map { "`\($0)`" }.joined(separator: " or ")
        guard let authentication else {
            return "it must be authenticated by \(wanted); give the client credentials"
        }
        guard let scheme = authentication.scheme, !operation.schemes.contains(scheme) else { return nil }
        return "it is authenticated by \(wanted), and the client has credentials for `\(scheme)`"
    }
}

extension Call: OpaqueDescription {
    /// `pay: PUT /v1/{merchantId}/payments`
    public var description: String { "\(operation.name): \(operation.method) \(operation.path)" }
}

/// What is wrong with a request that is being built.
struct RequestProblems: Sendable {
    /// Why there can be no request at all, in words.
    var refusals: [String] = []

    /// Parts that are not as the document demands, or that cannot stand in a request.
    var parts: [ClientError.InvalidPart] = []

    /// Whether one of the parts cannot stand in a request, whatever the document says.
    var isUnbuildable = false

    /// Notes a part that cannot stand in a request.
    mutating func unbuildable(_ part: ClientError.Part, _ message: String, at location: String = "") {
        isUnbuildable = true
        // The document may have said the same, such as that an identifier has a character at least.
        let isKnown = parts.contains {
            $0.part == part && $0.error.violations.contains { $0.message == message }
        }
        guard !isKnown else { return }
        let error = ValidationError(message: message, instanceLocation: location, schemaLocation: "")
        parts.append(ClientError.InvalidPart(part: part, error: error))
    }
}

extension Call {
    /// The request without authentication.
    ///
    /// - Throws: ``ClientError`` with everything that is wrong with it.
    func request() throws(ClientError) -> TransportRequest {
        var refusals = problems.refusals
        var target = (path: "", shown: "")
        // A parameter that has no text is reported for itself, and not as missing.
        if !problems.isUnbuildable {
            do throws(TemplateFault) {
                target = try PathTemplate.filled(operation.path, with: pathValues)
                if PathTemplate.hasDotSegment(target.path) {
                    refusals.append("the path would have a segment `.` or `..`, which names another URL")
                }
            } catch {
                refusals.append(error.message)
            }
        }
        guard let server, refusals.isEmpty else {
            throw error(.building, .refused(refusals.joined(separator: "; ")))
        }
        guard problems.parts.isEmpty else {
            throw error(problems.isUnbuildable ? .building : .validatingRequest, .invalid(problems.parts))
        }
        let separator = query.isEmpty ? "" : "?"
        return TransportRequest(
            operation: operation.name,
            method: operation.method,
            origin: server.origin,
            target: "\(server.path)\(target.path)\(separator)\(query)",
            headers: headers,
            body: body,
            timeout: options.timeout,
            shownTarget: "\(server.path)\(target.shown)\(separator)\(shownQuery)"
        )
    }

    /// An error of this call.
    func error(
        _ phase: ClientError.Phase,
        _ cause: ClientError.Cause,
        response: TransportResponse? = nil,
        attempts: Int = 0
    ) -> ClientError {
        ClientError(
            operation: operation.name,
            phase: phase,
            cause: cause,
            response: response,
            attempts: attempts
        )
    }

    /// A request as it may be shown, to whom it is of use.
    func shown(_ request: TransportRequest, attempt: Int) -> RedactedRequest? {
        guard !options.interceptors.isEmpty else { return nil }
        var headers = HeaderFields()
        for field in request.headers {
            let isSensitive = sensitiveHeaders.contains { HeaderFields.isSame($0, field.name) }
            headers.add(isSensitive ? Self.redacted : field.value, to: field.name)
        }
        return RedactedRequest(
            operation: request.operation,
            method: request.method,
            url: request.origin + request.shownTarget,
            headers: headers,
            attempt: attempt,
            text: shownBody
        )
    }

    /// A request that could not be built as it may be shown: its parameters are left in braces.
    func shownTemplate() -> RedactedRequest? {
        guard !options.interceptors.isEmpty else { return nil }
        return RedactedRequest(
            operation: operation.name,
            method: operation.method,
            url: (server.map { $0.origin + $0.path } ?? "") + operation.path,
            headers: [:],
            attempt: 0,
            text: shownBody
        )
    }
}

/// How a client works, beside where it sends and who it is.
public struct ClientOptions: Sendable {
    /// Whether a request is checked against the document before it is sent.
    public var validatesRequests = true

    /// Whether a response is checked against the document before it is read.
    public var validatesResponses = true

    /// How long one exchange may take, from the first byte sent to the last one received. 30 seconds unless set.
    public var timeout: Duration = .seconds(30)

    /// When a request is sent again. Nil, the default, for never.
    ///
    /// Only operations that the document declares to be idempotent are ever repeated.
    public var retry: RetryPolicy?

    /// What sees requests and responses, redacted, in this order.
    public var interceptors: [any ClientInterceptor] = []

    /// What time it is. Times in requests are checked against it.
    public var now: @Sendable () -> Date = { Date() }

    /// Waits before a further attempt. Tests replace it.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// A part of one, for the wait before a further attempt. Tests replace it.
    var random: @Sendable () -> Double = { Double.random(in: 0...1) }

    /// Options as they are unless set.
    public init() {}
}
