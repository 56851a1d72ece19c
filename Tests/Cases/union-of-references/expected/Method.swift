// Generated from schemas/Method.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// How it is paid.
public enum Method: Codable, Hashable, PayloadValue {
    case card(Card)
    case walletV2(Wallet)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Method {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "card":
            self = .card(try Card(instance: instance))
        case "wallet-v2":
            self = .walletV2(try Wallet(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &writer)
        case .walletV2(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Method: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Card.self)
        oneOf.matches(&check, Wallet.self)
        oneOf.one(&check)
    }
}
