// Generated from Schemas/WorldlineConnect/WorldlineConnect.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension WorldlineConnectClient {
    /// Creates a session of a payment product.
    ///
    /// Gets an Apple Pay merchant session for the merchant's own payment page.
    ///
    /// `POST /v1/{merchantId}/products/{paymentProductId}/sessions`, authenticated by `v1HMAC`.
    ///
    /// The same request can be sent again when it has the header `X-GCS-Idempotence-Key`: it is done once.
    ///
    /// - Parameters:
    ///   - paymentProductId: The identifier of the payment product. Only 302, Apple Pay, is documented to
    ///     have sessions. At most 2147483647.
    ///   - body: The input of the payment product.
    ///   - idempotenceKey: A unique text, best a UUID, that makes a repeated request safe for 24 hours: the
    ///     first answer comes again, or status 409 with code 1409 while the first request is still running.
    ///   - clientMetaInfo: The data about the consumer's client, as the client gave it.
    /// - Returns: the answer by its status. 200: ``CreatePaymentProductSessionResponse``. 400, 403, 404,
    ///   409 and any other status: ``ErrorResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func createPaymentProductSession(
        paymentProductId: Int,
        _ body: CreatePaymentProductSessionRequest,
        idempotenceKey: String? = nil,
        clientMetaInfo: String? = nil,
    ) async throws(ClientError) -> CreatePaymentProductSessionOutcome {
        var call = self.call(CreatePaymentProductSessionOutcome.description)
        call.path("merchantId", merchantId)
        call.path("paymentProductId", paymentProductId, PaymentProductIdParameterSchema.self)
        call.header("X-GCS-Idempotence-Key", idempotenceKey)
        call.header("X-GCS-ServerMetaInfo", serverMetaInfo)
        call.header("X-GCS-ClientMetaInfo", clientMetaInfo)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `createPaymentProductSession`.
///
/// Codes of errors:
/// - `errors.category` in ``ErrorResponse`` (``APIError/Category``): `CONNECT_PLATFORM_ERROR`,
///   `PAYMENT_PLATFORM_ERROR`, `IO_ERROR`.
/// - `errors.code` in ``ErrorResponse`` (``APIError/Code``): `20000000`, `1426`, `1409`, `9999`.
public enum CreatePaymentProductSessionOutcome: OperationOutcome {
    /// 200: The session was created.
    case ok(Answer<CreatePaymentProductSessionResponse>)

    /// 400: The request is not valid.
    case badRequest(Answer<ErrorResponse>)

    /// 403: The caller is not allowed to make the request.
    case forbidden(Answer<ErrorResponse>)

    /// 404: Something that the request refers to does not exist, or no session can be created for the
    /// product. A wrong path is answered without JSON.
    case notFound(Answer<ErrorResponse>)

    /// 409: A request with the same idempotence key is still running (code 1409), or something that the
    /// request refers to is in conflict.
    case conflict(Answer<ErrorResponse>)

    /// 409: A request that this one repeats is still running: `/errors` has one element, whose `code` is
    /// `1409`.
    case idempotenceConflict(Answer<ErrorResponse>)

    /// Any other status: The platform failed. The body may be empty or not JSON.
    case failure(Answer<ErrorResponse>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: CreatePaymentProductSessionResponse? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: ErrorResponse? {
        switch self {
        case .badRequest(let answer),
            .forbidden(let answer),
            .notFound(let answer),
            .conflict(let answer),
            .idempotenceConflict(let answer),
            .failure(let answer):
            answer.body
        default: nil
        }
    }

    /// When the first request with the same idempotence key was made, in milliseconds since
    /// 1970-01-01T00:00:00Z. It is present only on repeated requests. Nil when the answer has no such header
    /// field.
    public var idempotenceRequestTimestamp: Int? {
        response.value("X-GCS-Idempotence-Request-Timestamp")
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .forbidden(let answer): answer.response
        case .notFound(let answer): answer.response
        case .conflict(let answer): answer.response
        case .idempotenceConflict(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        try reader.check("X-GCS-Idempotence-Request-Timestamp", Int.self, isRequired: false)
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 400: self = try reader.answer(Self.badRequest)
        case 403: self = try reader.answer(Self.forbidden)
        case 404: self = try reader.answer(Self.notFound)
        case 409:
            self = try reader.answer { (answer: Answer<ErrorResponse>) in
                guard reader.hasSent("X-GCS-Idempotence-Key"),
                    answer.body.errors.only?.code == .duplicateRequestInProgress
                else { return .conflict(answer) }
                return .idempotenceConflict(answer)
            }
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension CreatePaymentProductSessionOutcome {
    /// What the document says about `createPaymentProductSession`.
    public static let description = OperationDescription(
        name: "createPaymentProductSession",
        method: "POST",
        path: "/v1/{merchantId}/products/{paymentProductId}/sessions",
        schemes: ["v1HMAC"],
        idempotency: .withHeader("X-GCS-Idempotence-Key"),
        validateBody: { bytes, context throws(ValidationError) in
            try CreatePaymentProductSessionRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        [
            ResponseExample(
                status: "200",
                name: "applePay",
                body: #"{"paymentProductSession302SpecificOutput": {"sessionObject": "<SESSION OBJECT>"}}"#
            ),
            ResponseExample(
                status: "400",
                name: "missingParameter",
                body:
                    #"""
                    {"errorId": "15eabcd5-30b3-479b-ae03-67bb351c07e6-00000092", "errors": [{"code": \#
                    "20000000", "propertyName": "bankAccountBban.accountNumber", "message": \#
                    "PARAMETER_NOT_FOUND_IN_REQUEST"}]}
                    """#
            ),
            ResponseExample(
                status: "404",
                name: "noSessionForProduct",
                body:
                    #"""
                    {"errorId": "3caa7750-a076-48b2-9402-3cb9eea613a6-00001532", "errors": [{"code": \#
                    "1426", "message": "CREATE_SESSION_NOT_AVAILABLE_FOR_PRODUCT"}]}
                    """#
            ),
            ResponseExample(
                status: "409",
                name: "duplicateRequest",
                body:
                    #"""
                    {"errorId": "75b0f13a-04a5-41b3-83b8-b295ddb23439-000013c6", "errors": [{"code": \#
                    "1409", "message": "DUPLICATE REQUEST IN PROGRESS", "httpStatusCode": 409}]}
                    """#
            ),
            ResponseExample(
                status: "default",
                name: "unknownServerError",
                body:
                    #"""
                    {"errorId": "fbff1179-7ba4-4894-9021-d8a0011d23a7", "errors": [{"code": "9999", \#
                    "message": "UNKNOWN_SERVER_ERROR", "httpStatusCode": 500}]}
                    """#
            ),
        ]
    }
}
