// Generated from Schemas/PayerMax/PayerMax.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension PayerMaxClient {
    /// Applies for a drop-in session.
    ///
    /// Gets the keys with which the drop-in components are initialised. The headers Content-Type
    /// (application/json) and sign are required. The signer sets sign.
    ///
    /// `POST /aggregate-pay/api/gateway/applyDropinSession`, authenticated by `sign`.
    ///
    /// - Parameters:
    ///   - body: The signed request.
    ///   - context: What the rules of the body depend on.
    /// - Returns: the answer by its status. 200: ``ApplyDropinSessionResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func applyDropinSession(
        _ body: ApplyDropinSessionRequest,
        in context: ApplyDropinSessionRequest.Context = .init(),
    ) async throws(ClientError) -> ApplyDropinSessionOutcome {
        var call = self.call(ApplyDropinSessionOutcome.description)
        call.header("merchant_auth_token", merchantAuthToken)
        call.body(body, in: context)
        return try await call.send()
    }
}

/// What the service answers to `applyDropinSession`.
///
/// Codes of errors:
/// - `code` in ``ApplyDropinSessionResponse`` (``ApplyDropinSessionResponse/Code``): `SYSTEM_ERROR`,
///   `REQUEST_TIMEOUT`, `UNEXPECTED_ERROR`, `SIGN_VERIFY_FAILED`, `MERCHANT_INVALID`, `MERCHANT_APP_INVALID`,
///   `PARAMS_INVALID`, `CONTRACT_INVALID`, `ONBOARD_ERROR`, `COUNTRY_INVALID`, `CURRENCY_INVALID`,
///   `AMOUNT_LIMIT`, `AMOUNT_LIMIT_MINIMUM`, `AMOUNT_LIMIT_MAXIMUM`, `AMOUNT_INVALID`,
///   `PAYMENT_METHOD_NOT_EXIST`, `PAYMENT_METHOD_SUSPEND`, `PAYMENT_REJECTED`, `AUTHENTICATE_FAILED`,
///   `DECLINED_BY_MERCHANT_BLACKLIST`.
public enum ApplyDropinSessionOutcome: OperationOutcome {
    /// 200: The call was answered. The code in the body says whether it succeeded. A success: `/code` is
    /// `APPLY_SUCCESS`.
    case ok(Answer<ApplyDropinSessionResponse>)

    /// 200, and no success: `/code` is not `APPLY_SUCCESS`.
    case refused(Answer<ApplyDropinSessionResponse>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: ApplyDropinSessionResponse? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// PayerMax's signature of the response body, in base64. It must be verified when the code is
    /// APPLY_SUCCESS. Nil when the answer has no such header field.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var sign: Sensitive<String>? {
        response.value("sign")
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .refused(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200:
            try reader.check("sign", Sensitive<String>.self, isRequired: false)
            self = try reader.answer { (answer: Answer<ApplyDropinSessionResponse>) in
                answer.body.code == .applySuccess ? .ok(answer) : .refused(answer)
            }
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension ApplyDropinSessionOutcome {
    /// What the document says about `applyDropinSession`.
    public static let description = OperationDescription(
        name: "applyDropinSession",
        method: "POST",
        path: "/aggregate-pay/api/gateway/applyDropinSession",
        schemes: ["sign"],
        validateBody: { bytes, context throws(ValidationError) in
            try ApplyDropinSessionRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        [
            ResponseExample(
                status: "200",
                name: "success",
                body:
                    #"""
                    {"code": "APPLY_SUCCESS", "msg": "Success.", "data": {"clientKey": \#
                    "37114858239eur2384237r810482390", "sessionKey": "bdsf8982348974hhf82934bf8239424", \#
                    "notSupportedComponent": []}}
                    """#
            ),
            ResponseExample(
                status: "200",
                name: "amountLimit",
                body:
                    #"""
                    {"msg": "The amount doesn't match the payment method requirement.", "code": \#
                    "AMOUNT_LIMIT"}
                    """#
            ),
        ]
    }
}
