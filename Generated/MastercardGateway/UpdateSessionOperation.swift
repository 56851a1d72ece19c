// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension MastercardGatewayClient {
    /// Stores fields in a session.
    ///
    /// A stored field can be overwritten but never removed.
    ///
    /// `PUT /api/rest/version/{version}/merchant/{merchantId}/session/{sessionId}`, authenticated by
    /// `merchantPassword`, `clientCertificate` or `sessionPassword`.
    ///
    /// - Parameters:
    ///   - sessionId: The session's identifier. It also serves as a password. 31 to 35 characters. Pattern:
    ///     `^[ -~]+$`. Secret: never shown in descriptions, logs or errors; `value` gives it.
    ///   - body: The fields to store.
    /// - Returns: the answer by its status. 200 and 201: ``SessionContent``. 400 and any other status:
    ///   ``ErrorResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func updateSession(
        sessionId: Sensitive<String>,
        _ body: UpdateSessionRequest,
    ) async throws(ClientError) -> UpdateSessionOutcome {
        var call = self.call(UpdateSessionOutcome.description)
        call.path("version", version, VersionParameterSchema.self)
        call.path("merchantId", merchantId, MerchantIdParameterSchema.self)
        call.path("sessionId", sessionId, SessionIdParameterSchema.self)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `updateSession`.
///
/// Codes of errors:
/// - `error.cause` in ``ErrorResponse`` (``GatewayError/Cause``): `INVALID_REQUEST`, `REQUEST_REJECTED`,
///   `SERVER_BUSY`, `SERVER_FAILED`.
/// - `error.validationType` in ``ErrorResponse`` (``GatewayError/ValidationType``): `INVALID`, `MISSING`,
///   `UNSUPPORTED`.
public enum UpdateSessionOutcome: OperationOutcome {
    /// 200: The fields were stored.
    case ok(Answer<SessionContent>)

    /// 201: The fields were stored.
    case created(Answer<SessionContent>)

    /// 400: The request is malformed or not valid.
    case badRequest(Answer<ErrorResponse>)

    /// Any other status: The request failed.
    case failure(Answer<ErrorResponse>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: SessionContent? {
        switch self {
        case .ok(let answer), .created(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: ErrorResponse? {
        switch self {
        case .badRequest(let answer), .failure(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .created(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 201: self = try reader.answer(Self.created)
        case 400: self = try reader.answer(Self.badRequest)
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension UpdateSessionOutcome {
    /// What the document says about `updateSession`.
    public static let description = OperationDescription(
        name: "updateSession",
        method: "PUT",
        path: "/api/rest/version/{version}/merchant/{merchantId}/session/{sessionId}",
        schemes: ["merchantPassword", "clientCertificate", "sessionPassword"],
        validateBody: { bytes, context throws(ValidationError) in
            try UpdateSessionRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        let withOrder =
            #"""
            {"authentication": {"channel": "MERCHANT_REQUESTED"}, "merchant": "TESTWTF25446060", "order": \#
            {"amount": "5000", "currency": "USD", "id": "order-693"}, "session": {"id": \#
            "SESSION0002396845074E89371117N9", "updateStatus": "SUCCESS", "version": "fd4b2f7b02"}, \#
            "version": "51"}
            """#
        let withCard =
            #"""
            {"merchant": "EXAMPLE", "order": {"amount": "1", "currency": "USD", "reference": \#
            "devOrderTEST5"}, "session": {"id": "SESSION0002794014567H3251842M57", "updateStatus": \#
            "SUCCESS", "version": "e260468702"}, "sourceOfFunds": {"provided": {"card": {"brand": "VISA", \#
            "expiry": {"month": "3", "year": "29"}, "fundingMethod": "CREDIT", "number": \#
            "414767xxxxxx0003", "scheme": "VISA", "securityCode": "xxx"}}}, "version": "78"}
            """#
        return [
            ResponseExample(status: "200", name: "withOrder", body: withOrder),
            ResponseExample(status: "200", name: "withCard", body: withCard),
            ResponseExample(status: "201", name: "withOrder", body: withOrder),
            ResponseExample(status: "201", name: "withCard", body: withCard),
            ResponseExample(
                status: "400",
                name: "invalidField",
                body:
                    #"""
                    {"error": {"cause": "INVALID_REQUEST", "explanation": "Value 'PAY' is invalid. Pay \#
                    request not permitted for this merchant.", "field": "apiOperation", "validationType": \#
                    "INVALID"}, "result": "ERROR"}
                    """#
            ),
            ResponseExample(
                status: "400",
                name: "unexpectedParameter",
                body:
                    #"""
                    {"error": {"cause": "INVALID_REQUEST", "explanation": "Unexpected parameter \#
                    '3DSecure.authenticationIndicator'"}, "result": "ERROR"}
                    """#
            ),
        ]
    }
}
