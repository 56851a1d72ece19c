import Foundation
import LoopbackHTTP
import MastercardGateway
import PayloadRuntime

/// The transactions that were answered.
actor GatewayPayments {
    private var bodies: [String: Data] = [:]
    private var answers: [String: ServerAnswer] = [:]

    /// The answer to the same request before. Nil when there was none.
    ///
    /// - Throws: ``GatewayFault`` when the identifier was used for something else.
    func earlier(_ transaction: String, _ body: Data) throws -> ServerAnswer? {
        guard let before = bodies[transaction] else { return nil }
        guard before == body else {
            throw GatewayFault.invalid("The transaction exists already.", field: "transaction.id")
        }
        return answers[transaction]
    }

    /// A transaction was answered.
    func note(_ transaction: String, _ body: Data, _ answer: ServerAnswer) {
        bodies[transaction] = body
        answers[transaction] = answer
    }
}

extension MastercardProvider {
    /// Pays, with what the request, the session and the token say together. The same request again has the same
    /// answer, as one that was there already.
    func pay(
        _ order: String,
        _ transaction: String,
        _ path: Path,
        _ caller: GatewayCaller,
        _ request: ReceivedRequest
    ) async throws -> ServerAnswer {
        guard caller == .merchant else { throw GatewayFault.unauthorized }
        let name = "\(order)/\(transaction)"
        if var earlier = try await payments.earlier(name, request.body) {
            earlier.status = 200
            return earlier
        }
        let body = try PayRequest(validating: request.body)
        let effective = try await combined(body, path)
        try check(effective)
        let answer = try ServerAnswer.json(201, response(to: effective, order, transaction, path))
        await payments.note(name, request.body, answer)
        return answer
    }

    /// A value in the request counts before one in the session, and that before one behind the token.
    private func combined(_ body: PayRequest, _ path: Path) async throws -> PayRequest {
        var session: SessionContent?
        if let reference = body.session, let id = reference.id?.value {
            session = try await sessions.use(id, version: reference.version, apiVersion: path.version)
                .content(merchant: path.merchant)
        }
        let known = try body.effective(session: session)
        guard let token = known.sourceOfFunds.token else { return known }
        guard token.value == account.token else {
            throw GatewayFault.invalid("The token does not exist.", field: "sourceOfFunds.token")
        }
        let card = StoredCard(
            expiry: Expiry(month: "5", year: "39"),
            number: "512345xxxxxx0008",
            securityCode: "xxx"
        )
        return try body.effective(
            session: session,
            token: StoredSourceOfFunds(provided: StoredFunds(card: card))
        )
    }

    private func check(_ request: PayRequest) throws {
        guard request.order.amount != nil || request.order.netAmount != nil else {
            throw GatewayFault.invalid("An amount is needed.", field: "order.amount", .missing)
        }
        let card = request.sourceOfFunds.provided?.card
        guard card?.number != nil, card?.expiry?.year != nil else {
            throw GatewayFault.invalid(
                "A card is needed.",
                field: "sourceOfFunds.provided.card.number",
                .missing
            )
        }
        guard card?.securityCode != nil else {
            let field = "sourceOfFunds.provided.card.securityCode"
            throw GatewayFault.invalid("The security code is needed.", field: field, .missing)
        }
    }

    /// A card whose number ends with 69 is declined.
    private func response(
        to request: PayRequest,
        _ order: String,
        _ transaction: String,
        _ path: Path
    ) throws -> PayResponse {
        guard let now = DateTime(Date(), fractionDigits: 3) else { throw GatewayFault.failed }
        let amount = Self.decimal(request.order.amount ?? request.order.netAmount)
        let currency = request.order.currency
        let isDeclined = request.sourceOfFunds.provided?.card?.number?.value.hasSuffix("69") == true
        return PayResponse(
            merchant: path.merchant,
            order: OrderSummary(
                amount: amount,
                creationTime: now,
                currency: currency,
                id: order,
                lastUpdatedTime: now,
                merchantAmount: amount,
                merchantCurrency: currency,
                totalAuthorizedAmount: isDeclined ? 0 : amount,
                totalCapturedAmount: isDeclined ? 0 : amount,
                totalDisbursedAmount: 0,
                totalRefundedAmount: 0
            ),
            response: GatewayResponse(gatewayCode: isDeclined ? .declined : .approved),
            result: isDeclined ? .failure : .success,
            transaction: TransactionSummary(
                acquirer: ["id": "EXAMPLE_ACQUIRER"],
                amount: amount,
                currency: currency,
                id: transaction,
                type: "PAYMENT"
            ),
            version: "\(path.version)",
            correlationId: request.correlationId
        )
    }

    private static func decimal(_ amount: Amount?) -> Decimal {
        switch amount {
        case .number(let number): number
        case .string(let text): Decimal(string: text) ?? 0
        case .unknown, nil: 0
        }
    }
}
