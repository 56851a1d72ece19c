import Barion
import Foundation
import LoopbackHTTP
import PayloadRuntime

/// Barion, as its document describes it.
struct BarionProvider: Sendable {
    private let account: Accounts.Barion

    init(_ account: Accounts.Barion) {
        self.account = account
    }

    /// Answers a request.
    func answer(_ request: ReceivedRequest) throws -> ServerAnswer {
        guard request.method == "POST" else {
            let message = "The requested resource does not support HTTP method '\(request.method)'."
            return try .json(405, ServerErrorResponse(message: message))
        }
        switch request.demand?.name {
        case "failure": return try .json(500, ServerErrorResponse(message: "An error has occurred."))
        case "maintenance":
            return .text(503, "text/html; charset=utf-8", "<!DOCTYPE html><h1>Maintenance</h1>")
        default: break
        }
        // Whatever has no right key, and so whatever is not JSON, is not authenticated.
        guard let key = try? BarionKey(decoding: request.body).value, isKey(key) else {
            var failure = error(.authenticationFailed, "Authentication failed", "The key is wrong.")
            failure.authData = ""
            return try errors(400, [failure])
        }
        do {
            let body = try StartPaymentWithAppleTokenRequest(
                validating: request.body,
                in: .init(shopCountry: account.country)
            )
            return try start(body, request.demand)
        } catch let invalid as ValidationError {
            return try errors(
                400,
                invalid.violations.map {
                    error(.modelValidationError, "Model Validation Error", $0.description)
                }
            )
        }
    }

    private func start(
        _ body: StartPaymentWithAppleTokenRequest,
        _ demand: Demand?
    ) throws -> ServerAnswer {
        if let code = demand.flatMap({ Self.code(demanded: $0) }) {
            return try errors(400, [error(code, "Not started", "As demanded.")])
        }
        let token = body.token ?? body.applePayToken
        guard token?.paymentData?.data != nil else {
            return try errors(400, [error(.invalidApplePayToken, "Invalid token", "The token has no data.")])
        }
        switch demand?.name {
        case "errors":
            return try errors(
                200,
                [error(.applePayNotAllowed, "Not allowed", "Apple Pay is not allowed here.")]
            )
        default:
            return try .json(
                200,
                StartPaymentWithAppleTokenResponse(
                    errors: [],
                    additionalProperties: ["PaymentRequestId": .string(body.paymentRequestId)]
                )
            )
        }
    }

    /// A demand may name any code: `NotRegisteredToApple`.
    private static func code(demanded demand: Demand) -> APIError.ErrorCode? {
        demand.name.first?.isUppercase == true ? .init(rawValue: demand.name) : nil
    }

    private func isKey(_ text: String) -> Bool {
        func bare(_ text: String) -> String { text.replacing("-", with: "").lowercased() }
        return bare(text) == bare(account.posKey)
    }

    private func errors(_ status: Int, _ errors: [APIError]) throws -> ServerAnswer {
        status == 200
            ? try .json(status, StartPaymentWithAppleTokenResponse(errors: errors))
            : try .json(status, ErrorResponse(errors: errors))
    }

    /// As Barion does, it says who was authenticated by the key itself, without hyphens.
    private func error(_ code: APIError.ErrorCode, _ title: String, _ description: String) -> APIError {
        APIError(
            errorCode: code,
            title: title,
            apiErrorDescription: Sensitive(description),
            happenedAt: DateTime(Date(), fractionDigits: 7),
            authData: Sensitive(account.posKey.replacing("-", with: "")),
            endPoint: URIString("https://api.test.barion.com/v2/ApplePay/StartPaymentWithAppleToken")
        )
    }
}

/// The key in a body that may be anything otherwise.
private struct BarionKey {
    let value: String

    init(decoding bytes: Data) throws {
        guard case .object(let members) = try JSONValue(decoding: bytes),
            case .string(let key)? = members["POSKey"]
        else { throw CocoaError(.coderReadCorrupt) }
        value = key
    }
}
