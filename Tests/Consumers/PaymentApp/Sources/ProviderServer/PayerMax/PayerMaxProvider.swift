import Foundation
import LoopbackHTTP
import PayerMax
import PayloadRuntime

/// PayerMax, as its document describes it: every answer has the status 200, and the code says what it is.
struct PayerMaxProvider: Sendable {
    private let account: Accounts.PayerMax
    private let signatures: BodySignatures

    /// What the merchant's contract covers.
    private let components: Set<Component> = [.card, .applepay]

    /// Above this, in major units, no payment method takes an amount.
    private let limit: Decimal = 1_000_000

    init(_ account: Accounts.PayerMax) throws {
        self.account = account
        signatures = try BodySignatures(account)
    }

    /// Answers a request.
    func answer(_ request: ReceivedRequest) throws -> ServerAnswer {
        guard signatures.accepts(request.header("sign"), of: request.body) else {
            return try refusal(.signVerifyFailed, "The signature is not valid.")
        }
        let body: ApplyDropinSessionRequest
        do {
            // Two minutes around now: the validator has the clock.
            body = try ApplyDropinSessionRequest(validating: request.body, in: .init(now: Date()))
        } catch {
            let place = error.violations.first?.instanceLocation ?? ""
            return try refusal(.paramsInvalid, "The parameter \(place) is not valid.")
        }
        guard body.appId == account.appId else {
            return try refusal(.merchantAppInvalid, "The application is not known.")
        }
        guard body.merchantNo == nil || body.merchantNo == account.merchantNo else {
            return try refusal(.merchantInvalid, "The merchant is not known.")
        }
        if let code = request.demand.flatMap({ Self.code(demanded: $0) }) {
            return try refusal(code, "As demanded.")
        }
        guard amount(of: body.data) <= limit else {
            return try refusal(.amountLimit, "The amount doesn't match the payment method requirement.")
        }
        return try session(for: body.data, request.demand)
    }

    private func session(for data: ApplyDropinSessionRequestData, _ demand: Demand?) throws -> ServerAnswer {
        let answer = try ServerAnswer.json(
            200,
            ApplyDropinSessionResponse(
                code: .applySuccess,
                msg: "Success.",
                data: .init(
                    sessionKey: Sensitive(RandomText.hexadecimal(32)),
                    clientKey: Sensitive(RandomText.hexadecimal(32)),
                    notSupportedComponent: data.componentList?.filter { !components.contains($0) } ?? []
                )
            )
        )
        let signature = try signatures.signature(of: answer.body)
        switch demand?.name {
        case "unsigned": return answer
        case "missigned": return answer.with("sign", try signatures.signature(of: answer.body + [0x20]))
        case "malsigned": return answer.with("sign", "no base64!")
        case "tampered":
            var changed = answer.with("sign", signature)
            changed.body = Data(
                String(decoding: answer.body, as: UTF8.self).replacing("Success.", with: "success.").utf8
            )
            return changed
        default: return answer.with("sign", signature)
        }
    }

    private func refusal(_ code: ApplyDropinSessionResponse.Code, _ message: String) throws -> ServerAnswer {
        try .json(200, ApplyDropinSessionResponse(code: code, msg: message))
    }

    /// A demand may name any code: `SYSTEM_ERROR`.
    private static func code(demanded demand: Demand) -> ApplyDropinSessionResponse.Code? {
        let isCode = demand.name.allSatisfy { $0 == "_" || $0.isUppercase }
        return isCode ? .init(rawValue: demand.name) : nil
    }

    private func amount(of data: ApplyDropinSessionRequestData) -> Decimal {
        switch data.totalAmount {
        case .number(let amount): amount
        case .string(let text): Decimal(string: text) ?? 0
        case .unknown: 0
        }
    }
}
