// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Method: Codable, Hashable, Sendable {
    case card(Card)
    case bankAccount(BankAccount)
    case wallet(Wallet)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Method: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        if instance["kind"]?.string == "card" {
            self = .card(try Card(instance: instance))
        } else if instance["kind"]?.string == "iban" || instance["kind"]?.string == "sepa" {
            self = .bankAccount(try BankAccount(instance: instance))
        } else if instance["kind"]?.string == "Wallet" {
            self = .wallet(try Wallet(instance: instance))
        } else {
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &writer)
        case .bankAccount(let value): value.write(to: &writer)
        case .wallet(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}
