// Generated from Schemas/Barion/Barion.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension BarionClient {
    /// Starts a payment with an Apple Pay token.
    ///
    /// Needs the token that Apple Pay gave to the onpaymentauthorized callback.
    ///
    /// `POST /v2/ApplePay/StartPaymentWithAppleToken`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The payment.
    ///   - context: What the rules of the body depend on.
    /// - Returns: the answer by its status. 200: ``StartPaymentWithAppleTokenResponse``. 400:
    ///   ``ErrorResponse``. Any other status: ``ServerErrorResponse``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func startPaymentWithAppleToken(
        _ body: StartPaymentWithAppleTokenRequest,
        in context: StartPaymentWithAppleTokenRequest.Context = .init(),
    ) async throws(ClientError) -> StartPaymentWithAppleTokenOutcome {
        var call = self.call(StartPaymentWithAppleTokenOutcome.description)
        call.body(body, in: context)
        return try await call.send()
    }
}

/// What the service answers to `startPaymentWithAppleToken`.
///
/// Codes of errors:
/// - `Errors.ErrorCode` in ``ErrorResponse`` (``APIError/ErrorCode``): `AuthenticationFailed`,
///   `ModelValidationError`, `InvalidApplePayToken`, `InvalidApplePayMessage`, `ApplePayNotAllowed`,
///   `NotRegisteredToApple`, `ShopIsInDraftState`, `ShopIsClosed`, `InvalidUser`,
///   `UserCantMakeOutgoingTransaction`.
public enum StartPaymentWithAppleTokenOutcome: OperationOutcome {
    /// 200: The call was answered. It succeeded when there are no errors. A success: `/Errors` is empty.
    case ok(Answer<StartPaymentWithAppleTokenResponse>)

    /// 200, and no success: `/Errors` is not empty.
    case refused(Answer<StartPaymentWithAppleTokenResponse>)

    /// 400: The payment was not started.
    case badRequest(Answer<ErrorResponse>)

    /// Any other status: The server failed or did not take the call at all. The body may be an HTML page.
    case failure(Answer<ServerErrorResponse>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: StartPaymentWithAppleTokenResponse? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .refused(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200:
            self = try reader.answer { (answer: Answer<StartPaymentWithAppleTokenResponse>) in
                answer.body.errors.isEmpty ? .ok(answer) : .refused(answer)
            }
        case 400: self = try reader.answer(Self.badRequest)
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension StartPaymentWithAppleTokenOutcome {
    /// What the document says about `startPaymentWithAppleToken`.
    public static let description = OperationDescription(
        name: "startPaymentWithAppleToken",
        method: "POST",
        path: "/v2/ApplePay/StartPaymentWithAppleToken",
        validateBody: { bytes, context throws(ValidationError) in
            try StartPaymentWithAppleTokenRequest.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        let refused =
            #"""
            {"Errors": [{"Title": "Model Validation Error", "Description": "The FundingSources field is \#
            required.", "ErrorCode": "ModelValidationError", "HappenedAt": "2019-01-16T14:50:50.3228226Z", \#
            "AuthData": "t.bela@example.com", "EndPoint": "https://api.test.barion.com/v2/Payment/Start"}]}
            """#
        return [
            ResponseExample(status: "200", name: "success", body: #"{"Errors": []}"#),
            ResponseExample(status: "200", name: "refused", body: refused),
            ResponseExample(status: "400", name: "modelValidationError", body: refused),
            ResponseExample(
                status: "default",
                name: "serverError",
                body: #"{"Message": "An error has occurred."}"#
            ),
        ]
    }
}
