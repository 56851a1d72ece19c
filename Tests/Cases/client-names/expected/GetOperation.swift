// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopServiceClient {
    /// `POST /{call}/{self}/{in}`, authenticated by `otherScheme` or `class`.
    ///
    /// - Parameters:
    ///   - callPath: The path parameter `call`.
    ///   - selfPath: The path parameter `self`.
    ///   - inPath: The path parameter `in`.
    ///   - body: The body.
    ///   - id: The query parameter `id`.
    ///   - bodyQuery: The query parameter `body`.
    ///   - contextQuery: The query parameter `context`.
    ///   - default: The query parameter `default`.
    ///   - server: The query parameter `server`.
    ///   - idHeader: The header field `id`.
    /// - Returns: the answer by its status. 200: ``SuccessPayload``. Any other status: ``FailurePayload``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func get(
        callPath: String,
        selfPath: String,
        inPath: String,
        _ body: Server,
        id: String? = nil,
        bodyQuery: String? = nil,
        contextQuery: String? = nil,
        `default`: String? = nil,
        server: String? = nil,
        idHeader: String? = nil,
    ) async throws(ClientError) -> ShopGetOutcome {
        var call = self.call(ShopGetOutcome.description)
        call.path("call", callPath)
        call.path("self", selfPath)
        call.path("in", inPath)
        call.query("id", id)
        call.query("body", bodyQuery)
        call.query("context", contextQuery)
        call.query("default", `default`)
        call.query("server", server)
        call.header("id", idHeader)
        call.header("server", serverProperty)
        call.header("for", `for`)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `get`.
public enum ShopGetOutcome: PayloadClient.OperationOutcome {
    /// 200: Success.
    case ok(PayloadClient.Answer<SuccessPayload>)

    /// Any other status: Failure.
    case failure(PayloadClient.Answer<FailurePayload>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(PayloadClient.TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: SuccessPayload? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: FailurePayload? {
        switch self {
        case .failure(let answer): answer.body
        default: nil
        }
    }

    /// The header field `success`. Nil when the answer has no such header field.
    public var successHeader: String? {
        response.value("success")
    }

    /// The header field `response`. Nil when the answer has no such header field.
    public var responseHeader: String? {
        response.value("response")
    }

    /// The header field `ok`. Nil when the answer has no such header field.
    public var okHeader: String? {
        response.value("ok")
    }

    /// The header field `description`. Nil when the answer has no such header field.
    public var descriptionHeader: String? {
        response.value("description")
    }

    /// The header field `switch`. Nil when the answer has no such header field.
    public var `switch`: String? {
        response.value("switch")
    }

    /// The header field `X-Get`. Nil when the answer has no such header field.
    public var getHeader: String? {
        response.value("X-Get")
    }

    /// The answer as it came.
    public var response: PayloadClient.TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension ShopGetOutcome {
    /// What the document says about `get`.
    public static let description = PayloadClient.OperationDescription(
        name: "get",
        method: "POST",
        path: "/{call}/{self}/{in}",
        schemes: ["other", "class"],
        validateBody: { bytes, context throws(PayloadRuntime.ValidationError) in
            try Server.validate(bytes, in: .init(context))
        },
    )
}
