// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Method: Codable, Hashable, PayloadValue {
    case card(Card)
    case bankAccount(BankAccount)
    case wallet(Wallet)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Method {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "card":
            self = .card(try Card(instance: instance))
        case "iban", "sepa":
            self = .bankAccount(try BankAccount(instance: instance))
        case "Wallet":
            self = .wallet(try Wallet(instance: instance))
        default:
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

// MARK: - Validation

extension Method: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Method"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Card.self)
        oneOf.matches(&check, BankAccount.self)
        oneOf.matches(&check, Wallet.self)
        oneOf.one(&check)
    }
}
