// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var currency: String?

    /// Beside its currency.
    ///
    /// At most as many decimals as the currency at `currency` has: none for IDR, TWD; 2 for BHD; 8 for BTC;
    /// otherwise those of ISO 4217.
    public var amount: Decimal?

    /// Decimal text, or null.
    ///
    /// At most as many decimals as the currency at `/currency` has by ISO 4217.
    public var text: Nullable<String>?

    /// Two levels below the currency.
    ///
    /// Each: at most as many decimals as the currency at `2/currency` has: 1 for JPY; otherwise 2.
    public var fees: [Decimal]?

    public var lines: [Line]?

    public init(
        currency: String? = nil,
        amount: Decimal? = nil,
        text: Nullable<String>? = nil,
        fees: [Decimal]? = nil,
        lines: [Line]? = nil,
    ) {
        self.currency = currency
        self.amount = amount
        self.text = text
        self.fees = fees
        self.lines = lines
    }

    public struct Line: Codable, Hashable, PayloadValue {
        /// At most as many decimals as the currency at `1/in~1out/0` has: 3 for EUR; otherwise none.
        public var price: Price?

        /// The currencies of what comes in and of what goes out.
        public var inOut: [String]?

        public init(
            price: Price? = nil,
            inOut: [String]? = nil,
        ) {
            self.price = price
            self.inOut = inOut
        }

        public enum Price: Codable, Hashable, PayloadValue {
            case number(Decimal)
            case string(String)

            /// A value of a kind that the schema does not know, as it came.
            case unknown(JSONValue)
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        currency = try object.optional("currency")
        amount = try object.optional("amount")
        text = try object.optional("text")
        fees = try object.optional("fees")
        lines = try object.optional("lines")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("currency", currency)
        writer.optional("amount", amount)
        writer.optional("text", text)
        writer.optional("fees", fees)
        writer.optional("lines", lines)
        writer.endObject()
    }
}

extension Order.Line {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        price = try object.optional("price")
        inOut = try object.optional("in/out")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("price", price)
        writer.optional("in/out", inOut)
        writer.endObject()
    }
}

extension Order.Line.Price {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let currency = object.optional("currency", &check) {
            check.type(.string, currency)
        }
        if let amount = object.optional("amount", &check) {
            check.type(.number, amount)
            check.minorUnits(Self.amountMinorUnits, amount)
        }
        if let text = object.optional("text", &check) {
            check.type([.string, .null], text)
            check.minorUnits(Self.textMinorUnits, text)
        }
        if let fees = object.optional("fees", &check) {
            check.type(.array, fees)
            var items = check.items(fees)
            while let fee = items.next(&check) {
                check.type(.number, fee)
                check.minorUnits(Self.feeMinorUnits, fee)
            }
        }
        if let lines = object.optional("lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                Order.Line.validate(line, &check)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["currency", "amount", "text", "fees", "lines"]
    private static let amountMinorUnits = MinorUnits(
        currencyAt: "1/currency",
        digits: [
            "IDR": 0,
            "BHD": 2,
            "TWD": 0,
            "BTC": 8,
        ],
        otherwise: .iso4217
    )
    private static let textMinorUnits = MinorUnits(
        currencyAt: "/currency",
        otherwise: .iso4217
    )
    private static let feeMinorUnits = MinorUnits(
        currencyAt: "2/currency",
        digits: [
            "JPY": 1
        ],
        otherwise: 2
    )
}

extension Order.Line: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/lines/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let price = check.optional("price", value) {
            Order.Line.Price.validate(price, &check)
        }
        if let inOut = check.optional("in/out", value) {
            check.type(.array, inOut)
            var items = check.items(inOut)
            while let inOutElement = items.next(&check) {
                check.type(.string, inOutElement)
            }
        }
    }
}

extension Order.Line.Price: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/lines/items/properties/price"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.number, .string], value)
        check.minorUnits(Self.minorUnits, value)
    }

    private static let minorUnits = MinorUnits(
        currencyAt: "1/in~1out/0",
        digits: [
            "EUR": 3
        ],
        otherwise: 0
    )
}
