import PayloadIR

/// The Swift names of one client. Names of values are without backticks.
struct ClientNames {
    /// The client's type, which is also the name of its file.
    var type = ""

    /// The nested types.
    var server = "Server"
    var credentials = "Credentials"

    /// In the order of ``ClientService/properties``, ``ClientService/servers`` and ``ClientService/schemes``.
    var properties: [String] = []
    var servers: [String] = []
    var schemes: [String] = []

    /// The case of the credentials for operations that need none. Nil where there is no such operation.
    var anonymous: String?

    /// In the order of ``ClientService/operations``.
    var operations: [OperationNames] = []
}

/// The Swift names of one operation.
struct OperationNames {
    /// Without ending.
    var file = ""
    var outcome = ""
    var lock = ""
    var method = ""

    /// The function of `x-optimistic-lock`.
    var function = ""

    /// In the order of ``ClientOperation/parameters``. A client's property has its name there.
    var parameters: [Argument] = []

    var cases: [OutcomeCase] = []

    /// The header fields of all answers, each once.
    var headers: [(name: String, header: ClientHeader)] = []

    /// A parameter of a function: how callers name it, and how the function does.
    struct Argument {
        let label: String
        let name: String
    }
}

/// A case of an outcome.
struct OutcomeCase {
    let name: String
    let response: ClientResponse
    let role: Role

    enum Role {
        /// What the status says.
        case status
        /// An answer with the status of a success that is none (`x-success`).
        case refused
        /// A request that repeats one which still runs (`x-idempotency`).
        case conflict
    }

    /// Whether it is what the caller asked for.
    var isSuccess: Bool { role == .status && StatusNames.isSuccess(response.status) }
}

/// What outcomes are called, after the names of their status codes (RFC 9110 section 15, and the registry of
/// status codes for those of other documents).
enum StatusNames {
    /// The name of an outcome's case.
    static func name(of status: ClientResponse.Status) -> String {
        switch status {
        case .code(let code): codes[code] ?? "status\(code)"
        case .range(let first): ranges[first] ?? "status\(first)XX"
        case .default: "failure"
        }
    }

    /// As the document has it.
    static func text(of status: ClientResponse.Status) -> String {
        switch status {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "default"
        }
    }

    /// Whether the status says that the request succeeded.
    static func isSuccess(_ status: ClientResponse.Status) -> Bool {
        switch status {
        case .code(let code): (200..<300).contains(code)
        case .range(let first): first == 2
        case .default: false
        }
    }

    private static let ranges = [
        1: "informational", 2: "successful", 3: "redirection", 4: "clientError", 5: "serverError",
    ]

    private static let codes = [
        100: "continue", 101: "switchingProtocols", 102: "processing", 103: "earlyHints",
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
        205: "resetContent", 206: "partialContent", 207: "multiStatus", 208: "alreadyReported", 226: "imUsed",
        300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther", 304: "notModified",
        305: "useProxy", 307: "temporaryRedirect", 308: "permanentRedirect",
        400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
        405: "methodNotAllowed", 406: "notAcceptable", 407: "proxyAuthenticationRequired",
        408: "requestTimeout", 409: "conflict", 410: "gone", 411: "lengthRequired", 412: "preconditionFailed",
        413: "contentTooLarge", 414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable",
        417: "expectationFailed", 421: "misdirectedRequest", 422: "unprocessableContent", 423: "locked",
        424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired",
        429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons",
        500: "internalServerError", 501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable",
        504: "gatewayTimeout", 505: "httpVersionNotSupported", 506: "variantAlsoNegotiates",
        507: "insufficientStorage", 508: "loopDetected", 511: "networkAuthenticationRequired",
    ]
}
