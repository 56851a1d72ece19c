// Generated from schemas/ByTag.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// How it is paid.
public enum ByTag: Codable, Hashable, PayloadValue {
    /// Paid by card.
    case card(Card)

    case bankTransfer(BankTransfer)

    case cash(Cash)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    /// Paid by card.
    public struct Card: Codable, Hashable, PayloadValue {
        public var type: CardType

        public var pan: String

        public init(
            type: CardType = .card,
            pan: String,
        ) {
            self.type = type
            self.pan = pan
        }

        public enum CardType: ClosedEnumeration {
            case card
        }
    }

    public struct BankTransfer: Codable, Hashable, PayloadValue {
        public var type: BankTransferType

        public var iban: String

        public init(
            type: BankTransferType,
            iban: String,
        ) {
            self.type = type
            self.iban = iban
        }

        public enum BankTransferType: ClosedEnumeration {
            case transfer
            case sepa
        }
    }

    public struct Cash: Codable, Hashable, PayloadValue {
        public var type: CashType

        public init(
            type: CashType = .cash,
        ) {
            self.type = type
        }

        public enum CashType: ClosedEnumeration {
            case cash
        }
    }
}

// MARK: - Codable

extension ByTag {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["type"]?.string {
        case "card":
            self = .card(try ByTag.Card(instance: instance))
        case "transfer", "sepa":
            self = .bankTransfer(try ByTag.BankTransfer(instance: instance))
        case "cash":
            self = .cash(try ByTag.Cash(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &writer)
        case .bankTransfer(let value): value.write(to: &writer)
        case .cash(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension ByTag.Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        type = try object.required("type")
        pan = try object.required("pan")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("type", type)
        writer.required("pan", pan)
        writer.endObject()
    }
}

extension ByTag.Card.CardType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        }
    }
}

extension ByTag.BankTransfer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        type = try object.required("type")
        iban = try object.required("iban")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("type", type)
        writer.required("iban", iban)
        writer.endObject()
    }
}

extension ByTag.BankTransfer.BankTransferType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .transfer: "transfer"
        case .sepa: "sepa"
        }
    }
}

extension ByTag.Cash {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        type = try object.required("type")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("type", type)
        writer.endObject()
    }
}

extension ByTag.Cash.CashType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .cash: "cash"
        }
    }
}

// MARK: - Validation

extension ByTag: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByTag.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, ByTag.Card.self)
        oneOf.matches(&check, ByTag.BankTransfer.self)
        oneOf.matches(&check, ByTag.Cash.self)
        oneOf.one(&check)
    }
}

extension ByTag.Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByTag.schema.json#/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let type = check.required("type", value) {
            check.constant("card", type)
        }
        if let pan = check.required("pan", value) {
            check.type(.string, pan)
        }
    }
}

extension ByTag.BankTransfer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByTag.schema.json#/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let type = check.required("type", value) {
            check.enumeration(Self.typeValues, type)
        }
        if let iban = check.required("iban", value) {
            check.type(.string, iban)
        }
    }

    private static let typeValues: AllowedValues = ["transfer", "sepa"]
}

extension ByTag.Cash: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByTag.schema.json#/oneOf/2"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let type = check.required("type", value) {
            check.constant("cash", type)
        }
    }
}
