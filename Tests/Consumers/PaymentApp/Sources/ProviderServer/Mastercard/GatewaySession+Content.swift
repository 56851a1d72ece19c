import MastercardGateway
import PayloadRuntime

extension GatewaySession {
    /// The session as answers have it: cards are masked, amounts are text.
    ///
    /// - Throws: `ValidationError` when something was stored that an answer cannot hold.
    func content(merchant: String, correlationId: String? = nil) throws -> SessionContent {
        var members = fields
        members["merchant"] = .string(merchant)
        members["version"] = .string("\(apiVersion)")
        members["correlationId"] = correlationId.map(JSONValue.string)
        members["session"] = [
            "id": .string(id),
            "updateStatus": isUpdated ? "SUCCESS" : "NO_UPDATE",
            "version": .string(version),
        ]
        members.change("order") { order in
            for name in ["amount", "netAmount"] {
                if case .number(let amount)? = order[name] { order[name] = .string(amount.text) }
            }
        }
        members.change("sourceOfFunds") { $0.change("provided") { $0.change("card", Self.mask) } }
        return try SessionContent(validating: JSONValue.object(members).encodedBytes())
    }

    private static func mask(_ card: inout PropertyMap<JSONValue>) {
        if case .string(let number)? = card["number"] {
            let hidden = String(repeating: "x", count: max(0, number.count - 10))
            card["number"] = .string(number.prefix(6) + hidden + number.suffix(4))
            card["brand"] = number.hasPrefix("4") ? "VISA" : "MASTERCARD"
            card["scheme"] = card["brand"]
            card["fundingMethod"] = "CREDIT"
        }
        if case .string(let code)? = card["securityCode"] {
            card["securityCode"] = .string(String(repeating: "x", count: code.count))
        }
        card.change("expiry") { expiry in
            guard case .string(let month)? = expiry["month"] else { return }
            expiry["month"] = .string(month.hasPrefix("0") ? String(month.dropFirst()) : month)
        }
        for secret in ["track1", "track2", "pin", "p2pe", "emvRequest", "devicePayment"] {
            card[secret] = nil
        }
    }
}
