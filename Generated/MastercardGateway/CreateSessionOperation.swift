// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension MastercardGatewayClient {
    /// Creates a session.
    ///
    /// This is the first step. The session is empty until fields are stored in it.
    ///
    /// `POST /api/rest/version/{version}/merchant/{merchantId}/session`, authenticated by `merchantPassword`
    /// or `clientCertificate`.
    ///
    /// - Parameters:
    ///   - body: The options of the session. The body may be left out.
    /// - Returns: the answer by its status. 200 and 201: ``CreateSessionResponse``. 400 and any other
    ///   status: ``ErrorResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func createSession(
        _ body: CreateSessionRequest? = nil,
    ) async throws(ClientError) -> CreateSessionOutcome {
        var call = self.call(CreateSessionOutcome.description)
        call.path("version", version, VersionParameterSchema.self)
        call.path("merchantId", merchantId, MerchantIdParameterSchema.self)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `createSession`.
///
/// Codes of errors:
/// - `error.cause` in ``ErrorResponse`` (``GatewayError/Cause``): `INVALID_REQUEST`, `REQUEST_REJECTED`,
///   `SERVER_BUSY`, `SERVER_FAILED`.
/// - `error.validationType` in ``ErrorResponse`` (``GatewayError/ValidationType``): `INVALID`, `MISSING`,
///   `UNSUPPORTED`.
public enum CreateSessionOutcome: OperationOutcome {
    /// 200: The session was created.
    case ok(Answer<CreateSessionResponse>)

    /// 201: The session was created.
    case created(Answer<CreateSessionResponse>)

    /// 400: The request is malformed or not valid.
    case badRequest(Answer<ErrorResponse>)

    /// Any other status: The request failed.
    case failure(Answer<ErrorResponse>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: CreateSessionResponse? {
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

extension CreateSessionOutcome {
    /// What the document says about `createSession`.
    public static let description = OperationDescription(
        name: "createSession",
        method: "POST",
        path: "/api/rest/version/{version}/merchant/{merchantId}/session",
        schemes: ["merchantPassword", "clientCertificate"],
        validateBody: { bytes, context throws(ValidationError) in
            try CreateSessionRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        let session =
            #"""
            {"merchant": "TESTAB2894354", "result": "SUCCESS", "session": {"aes256Key": \#
            "DXbdcjSznnTId2lQWjs3Y4KVZuC4OPPn5bRkjCcm2sM=", "authenticationLimit": 25, "id": \#
            "SESSION0002411702239G42317712I7", "updateStatus": "NO_UPDATE", "version": "4e9556a901"}}
            """#
        let checkoutSession =
            #"""
            {"merchant": "TESTAB2894354", "result": "SUCCESS", "session": {"id": \#
            "SESSION0002799480514F69145320L2", "updateStatus": "SUCCESS", "version": "6f8b683701"}, \#
            "successIndicator": "0a292205c57e4dc8"}
            """#
        return [
            ResponseExample(status: "200", name: "session", body: session),
            ResponseExample(status: "200", name: "checkoutSession", body: checkoutSession),
            ResponseExample(status: "201", name: "session", body: session),
            ResponseExample(status: "201", name: "checkoutSession", body: checkoutSession),
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
