import Foundation
import LoopbackHTTP
import PayloadRuntime
import WorldlineConnect

/// Worldline Connect, as its document describes it.
struct WorldlineProvider: Sendable {
    private let account: Accounts.Worldline
    private let signature: V1HMACCheck
    private let idempotence = IdempotenceStore()

    init(_ account: Accounts.Worldline) {
        self.account = account
        signature = V1HMACCheck(keyID: account.keyID, secret: account.secret)
    }

    /// Answers a request below `/v1`.
    func answer(_ request: ReceivedRequest) async throws -> ServerAnswer {
        guard let operation = Operation(request) else {
            return .text(404, "text/html", "Not Found")
        }
        guard signature.accepts(request) else {
            return try error(403, "9002", "MISSING_OR_INVALID_AUTHORIZATION")
        }
        guard operation.merchantId == account.merchantId else {
            return try error(403, "9007", "ACCESS_TO_MERCHANT_NOT_ALLOWED")
        }
        guard Self.isMetaInfo(request.header("X-GCS-ServerMetaInfo")) else {
            return try error(
                400,
                "20000000",
                "PARAMETER_NOT_FOUND_IN_REQUEST",
                property: "X-GCS-ServerMetaInfo"
            )
        }
        guard let key = request.header("X-GCS-Idempotence-Key") else {
            return try await perform(operation, request)
        }
        switch await idempotence.begin("\(operation) \(key)") {
        case .first(let ticket):
            if request.demand?.name == "slow" { try await idempotence.waitForRepeat(of: ticket) }
            let answer = try await perform(operation, request)
            await idempotence.finish(ticket, answer)
            return answer
        case .running(let since):
            return try error(409, "1409", "DUPLICATE REQUEST IN PROGRESS")
                .with("X-GCS-Idempotence-Request-Timestamp", "\(since)")
        case .done(let answer, let since):
            return answer.with("X-GCS-Idempotence-Request-Timestamp", "\(since)")
        }
    }

    private func perform(_ operation: Operation, _ request: ReceivedRequest) async throws -> ServerAnswer {
        switch request.demand?.name {
        case "conflict": return try error(409, "1410", "TOKEN_IN_USE")
        case "missing": return try error(404, "1002", "MERCHANT_CONFIGURATION_NOT_FOUND")
        case "failure": return try error(500, "9999", "UNKNOWN_SERVER_ERROR")
        default: break
        }
        do {
            switch operation {
            case .session:
                let answer = try createSession(try SessionRequest(validating: request.body))
                return request.demand?.name == "badHeader"
                    ? answer.with("X-GCS-Idempotence-Request-Timestamp", "soon") : answer
            case .productSession(_, let product):
                let body = try CreatePaymentProductSessionRequest(validating: request.body)
                return try createProductSession(product, body)
            }
        } catch let invalid as ValidationError {
            let property = invalid.violations.first?.instanceLocation.dropFirst()
            return try error(
                400,
                "20000000",
                "PARAMETER_NOT_FOUND_IN_REQUEST",
                property: property.map { $0.replacingOccurrences(of: "/", with: ".") }
            )
        }
    }

    /// Whether a header field holds base64 of what describes a calling system, or is not there.
    private static func isMetaInfo(_ value: String?) -> Bool {
        guard let value else { return true }
        guard let bytes = Data(base64Encoded: value) else { return false }
        return (try? ServerMetaInfo(validating: bytes)) != nil
    }

    private func createSession(_ body: SessionRequest) throws -> ServerAnswer {
        let unusable = body.tokens?.filter { !account.tokens.contains($0.value) }
        return try .json(
            200,
            SessionResponse(
                assetUrl: URIString("https://payment.pay1.checkout.worldline-solutions.com/"),
                clientApiUrl: URIString("https://eu.api-ingenico.com/client"),
                clientSessionId: Sensitive(RandomText.hexadecimal(32)),
                customerId: Sensitive("\(account.merchantId)-\(RandomText.hexadecimal(32))"),
                invalidTokens: unusable
            )
        )
    }

    private func createProductSession(
        _ product: Int,
        _ body: CreatePaymentProductSessionRequest
    ) throws -> ServerAnswer {
        guard product == 302 else {
            return try error(404, "1426", "CREATE_SESSION_NOT_AVAILABLE_FOR_PRODUCT")
        }
        guard let input = body.paymentProductSession302SpecificInput, let domain = input.domainName else {
            let property = "paymentProductSession302SpecificInput.domainName"
            return try error(400, "20000000", "PARAMETER_NOT_FOUND_IN_REQUEST", property: property)
        }
        let session = #"{"domainName":"\#(domain)","nonce":"\#(RandomText.hexadecimal(8))"}"#
        return try .json(
            200,
            CreatePaymentProductSessionResponse(
                paymentProductSession302SpecificOutput: .init(sessionObject: Sensitive(session))
            )
        )
    }

    private func error(
        _ status: Int,
        _ code: String,
        _ message: String,
        property: String? = nil
    ) throws -> ServerAnswer {
        try .json(
            status,
            ErrorResponse(
                errorId: "\(UUID().uuidString.lowercased())-\(RandomText.hexadecimal(8))",
                errors: [
                    APIError(
                        code: .init(rawValue: code),
                        httpStatusCode: status,
                        message: message,
                        propertyName: property
                    )
                ]
            )
        )
    }
}

extension WorldlineProvider {
    /// An operation, by the path of a request.
    private enum Operation: CustomStringConvertible {
        case session(merchant: String)
        case productSession(merchant: String, product: Int)

        init?(_ request: ReceivedRequest) {
            guard request.method == "POST", let segments = request.segments, segments.first == "v1" else {
                return nil
            }
            switch segments.count {
            case 3 where segments[2] == "sessions":
                self = .session(merchant: segments[1])
            case 5 where segments[2] == "products" && segments[4] == "sessions":
                guard let product = Int(segments[3]) else { return nil }
                self = .productSession(merchant: segments[1], product: product)
            default: return nil
            }
        }

        var merchantId: String {
            switch self {
            case .session(let merchant), .productSession(let merchant, _): merchant
            }
        }

        var description: String {
            switch self {
            case .session: "session"
            case .productSession(_, let product): "session of \(product)"
            }
        }
    }
}
