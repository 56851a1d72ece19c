// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension MastercardGatewayClient {
    /// Pays for an order.
    ///
    /// With a session, the fields that the request leaves out come from the session, whose security code is
    /// then removed. The version of the session makes sure that the session is still what the caller read;
    /// when it has changed, the error has the cause INVALID_REQUEST, which other faulty requests have too.
    ///
    /// `PUT /api/rest/version/{version}/merchant/{merchantId}/order/{orderId}/transaction/{transactionId}`,
    /// authenticated by `merchantPassword` or `clientCertificate`.
    ///
    /// - Parameters:
    ///   - orderId: The order's identifier, chosen by the caller. 1 to 40 characters.
    ///   - transactionId: The transaction's identifier, chosen by the caller. Each new attempt needs
    ///     another one. 1 to 40 characters.
    ///   - body: The payment.
    /// - Returns: the answer by its status. 200 and 201: ``PayResponse``. 400 and any other status:
    ///   ``ErrorResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func pay(
        orderId: String,
        transactionId: String,
        _ body: PayRequest,
    ) async throws(ClientError) -> PayOutcome {
        var call = self.call(PayOutcome.description)
        call.path("version", version, VersionParameterSchema.self)
        call.path("merchantId", merchantId, MerchantIdParameterSchema.self)
        call.path("orderId", orderId, PayOrderIdSchema.self)
        call.path("transactionId", transactionId, PayTransactionIdSchema.self)
        call.body(body)
        return try await call.send()
    }

    /// Retrieves with `retrieveSession`, lets the caller decide, and sends `pay` with the version that was
    /// read.
    ///
    /// A service that refuses the request because the data has changed since has done nothing, and deciding
    /// again can succeed. When the closure throws, nothing is sent and its error passes through.
    ///
    /// - Parameters:
    ///   - sessionId: The session's identifier. It also serves as a password. 31 to 35 characters. Pattern:
    ///     `^[ -~]+$`. Secret: never shown in descriptions, logs or errors; `value` gives it.
    ///   - orderId: The order's identifier, chosen by the caller. 1 to 40 characters.
    ///   - transactionId: The transaction's identifier, chosen by the caller. Each new attempt needs
    ///     another one. 1 to 40 characters.
    ///   - isolation: The actor on which the closure runs: the caller's, unless another one is given.
    ///   - decide: Makes the request of what was retrieved.
    /// - Returns: what the service answers to `pay`.
    /// - Throws: `LostRace` with what is there now when the data has changed since it was read,
    ///   `OperationFailure` when it is not retrieved, `ClientError` when there is no answer, or one that is
    ///   not as documented.
    public func withSession(
        sessionId: Sensitive<String>,
        orderId: String,
        transactionId: String,
        isolation: isolated (any Actor)? = #isolation,
        pay decide: (SessionContent) async throws -> PayRequest,
    ) async throws -> PayOutcome {
        let content = try await retrieveSession(sessionId: sessionId).get()
        guard let request = PayLock.locking(try await decide(content), to: content) else {
            throw ClientError(
                operation: PayOutcome.operation,
                phase: .building,
                cause: .refused("what was retrieved has no version to lock")
            )
        }
        let outcome = try await self.pay(orderId: orderId, transactionId: transactionId, request)
        guard let error = outcome.error, PayLock.isLostRace(error),
            let current = try? await retrieveSession(sessionId: sessionId).success,
            PayLock.version(in: current) != PayLock.version(in: content)
        else { return outcome }
        throw LostRace(outcome: outcome, current: current)
    }
}

/// What the service answers to `pay`.
///
/// Codes of errors:
/// - `error.cause` in ``ErrorResponse`` (``GatewayError/Cause``): `INVALID_REQUEST`, `REQUEST_REJECTED`,
///   `SERVER_BUSY`, `SERVER_FAILED`.
/// - `error.validationType` in ``ErrorResponse`` (``GatewayError/ValidationType``): `INVALID`, `MISSING`,
///   `UNSUPPORTED`.
public enum PayOutcome: OperationOutcome {
    /// 200: The payment was processed. The result says whether it succeeded.
    case ok(Answer<PayResponse>)

    /// 201: The payment was processed. The result says whether it succeeded.
    case created(Answer<PayResponse>)

    /// 400: The request is malformed or not valid.
    case badRequest(Answer<ErrorResponse>)

    /// Any other status: The request failed.
    case failure(Answer<ErrorResponse>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: PayResponse? {
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

extension PayRequest {
    /// The payload that the service works with for `pay`: a value in the request before one in `session`
    /// before one in `token`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - session: applies to the whole request, without `/merchant`, `/session`, `/version` and
    ///     `/correlationId`; nil where there is none.
    ///   - token: applies at `/sourceOfFunds`; nil where there is none.
    /// - Throws: `PayloadDecodingError` when the combination has a value of another type than the request,
    ///   `PayloadEncodingError` when a source holds something that JSON cannot say.
    public func effective(
        session: SessionContent? = nil,
        token: StoredSourceOfFunds? = nil
    ) throws -> PayRequest {
        var layers = PayloadLayers()
        try layers.add(self)
        try layers.add(session, except: ["/merchant", "/session", "/version", "/correlationId"])
        try layers.add(token, at: "/sourceOfFunds")
        return try layers.combined()
    }
}

/// The optimistic lock of `pay`: it is refused when what `retrieveSession` answered has changed since.
public enum PayLock: OptimisticLock {
    /// The version of what was read, at `/session/version`. Nil when it is not there.
    public static func version(in retrieved: SessionContent) -> String? {
        retrieved.session.version
    }

    /// The request with the version at `/session/version`, and what was read for `/session/id`. Nil when what
    /// was read says no version.
    public static func locking(_ request: PayRequest, to retrieved: SessionContent) -> PayRequest? {
        guard let version = Self.version(in: retrieved) else { return nil }
        var copy = request
        if copy.session == nil {
            copy.session = SessionReference()
        }
        copy.session?.version = version
        copy.session?.id = retrieved.session.id
        return copy
    }

    /// Whether the error may mean that the data has changed: `/error/cause` is `INVALID_REQUEST`. Other
    /// faulty requests may be answered with the same.
    public static func isLostRace(_ failure: ErrorResponse) -> Bool {
        failure.error.cause == .invalidRequest
    }
}

// MARK: - Description

extension PayOutcome {
    /// What the document says about `pay`.
    public static let description = OperationDescription(
        name: "pay",
        method: "PUT",
        path: "/api/rest/version/{version}/merchant/{merchantId}/order/{orderId}/transaction/{transactionId}",
        schemes: ["merchantPassword", "clientCertificate"],
        validateBody: { bytes, context throws(ValidationError) in
            try PayRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        let approved =
            #"""
            {"merchant": "TESTAB2894354", "order": {"amount": 1, "creationTime": \#
            "2025-01-22T11:37:06.000Z", "currency": "USD", "id": "order-693", "lastUpdatedTime": \#
            "2025-01-22T11:37:08.125Z", "merchantAmount": 1, "merchantCurrency": "USD", \#
            "totalAuthorizedAmount": 1, "totalCapturedAmount": 1, "totalDisbursedAmount": 0, \#
            "totalRefundedAmount": 0}, "response": {"gatewayCode": "APPROVED"}, "result": "SUCCESS", \#
            "transaction": {"acquirer": {"id": "TEST_ACQUIRER"}, "amount": 1, "currency": "USD", "id": "1", \#
            "type": "PAYMENT"}, "version": "100"}
            """#
        let declined =
            #"""
            {"merchant": "TESTAB2894354", "order": {"amount": 1, "creationTime": \#
            "2025-01-22T11:37:06.000Z", "currency": "USD", "id": "order-693", "lastUpdatedTime": \#
            "2025-01-22T11:37:08.125Z", "merchantAmount": 1, "merchantCurrency": "USD", \#
            "totalAuthorizedAmount": 0, "totalCapturedAmount": 0, "totalDisbursedAmount": 0, \#
            "totalRefundedAmount": 0}, "response": {"gatewayCode": "DECLINED"}, "result": "FAILURE", \#
            "transaction": {"acquirer": {"id": "TEST_ACQUIRER"}, "amount": 1, "currency": "USD", "id": "1", \#
            "type": "PAYMENT"}, "version": "100"}
            """#
        return [
            ResponseExample(status: "200", name: "approved", body: approved),
            ResponseExample(status: "200", name: "declined", body: declined),
            ResponseExample(status: "201", name: "approved", body: approved),
            ResponseExample(status: "201", name: "declined", body: declined),
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
