// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// How a payer pays.
///
/// - `remark` and `code` are not allowed together.
/// - `payer.eMail` is required when the condition at `#/allOf/3/if` holds.
/// - `lines[].price`: at most 100 when `kind` is `voucher`.
/// - `lines[].tax` is not allowed when `kind` is `voucher`.
public struct Payment: Codable, Hashable, PayloadValue {
    /// How the payment is made.
    public var kind: Kind

    public var currency: String?

    /// The number of the card.
    ///
    /// Required when `kind` is `card`, not allowed otherwise.
    ///
    /// At most 19 characters.
    public var pan: String?

    /// The payer's account.
    ///
    /// - Required when `kind` is `bankTransfer` or `voucher`, and `currency` is `"EUR"`.
    /// - Not allowed when total is zero.
    public var iban: String?

    /// - Required when `kind` is `voucher`.
    /// - `remark` and `code` are not allowed together.
    /// - A string, matching `^[0-9]{8}$`, when `kind` is `voucher`.
    public var code: Code?

    /// The amount.
    ///
    /// - At most 1000, at most 2 decimals, when `kind` is `bankTransfer` or `voucher`, and `currency` is
    ///   `"EUR"`.
    /// - At least 1 when `currency` is `"CZK"`, `"DKK"`, `"EUR"`, `"HUF"`, `"NOK"`, `"PLN"`, `"SEK"`,
    ///   `"USD"` or `"a currency that is not one of these"`, or is absent.
    ///
    /// At least 0.
    public var total: Decimal

    /// - `remark` and `code` are not allowed together.
    /// - Always `"free"` when total is zero.
    public var remark: String?

    public var lines: [Line]?

    /// Required when the condition at `#/allOf/3/if` holds.
    public var payer: Payer?

    public init(
        kind: Kind,
        currency: String? = nil,
        pan: String? = nil,
        iban: String? = nil,
        code: Code? = nil,
        total: Decimal,
        remark: String? = nil,
        lines: [Line]? = nil,
        payer: Payer? = nil,
    ) {
        self.kind = kind
        self.currency = currency
        self.pan = pan
        self.iban = iban
        self.code = code
        self.total = total
        self.remark = remark
        self.lines = lines
        self.payer = payer
    }

    /// How the payment is made.
    public enum Kind: ClosedEnumeration {
        case card
        case bankTransfer
        case voucher
    }

    public enum Code: Codable, Hashable, PayloadValue {
        case integer(Int)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    /// Line
    public struct Line: Codable, Hashable, PayloadValue {
        public var price: Decimal?

        /// Required when `rate` is present.
        public var tax: Decimal?

        /// Required when `tax` is present.
        public var rate: Decimal?

        public init(
            price: Decimal? = nil,
            tax: Decimal? = nil,
            rate: Decimal? = nil,
        ) {
            self.price = price
            self.tax = tax
            self.rate = rate
        }
    }

    /// At least one of `eMail` and `phone` is required.
    public struct Payer: Codable, Hashable, PayloadValue {
        /// At least one of `eMail` and `phone` is required.
        public var eMail: String?

        /// At least one of `eMail` and `phone` is required.
        public var phone: String?

        public init(
            eMail: String? = nil,
            phone: String? = nil,
        ) {
            self.eMail = eMail
            self.phone = phone
        }
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        currency = try object.optional("currency")
        pan = try object.optional("card-number")
        iban = try object.optional("iban")
        code = try object.optional("code")
        total = try object.required("total")
        remark = try object.optional("remark")
        lines = try object.optional("lines")
        payer = try object.optional("payer")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("currency", currency)
        writer.optional("card-number", pan)
        writer.optional("iban", iban)
        writer.optional("code", code)
        writer.required("total", total)
        writer.optional("remark", remark)
        writer.optional("lines", lines)
        writer.optional("payer", payer)
        writer.endObject()
    }
}

extension Payment.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        case .bankTransfer: "bank-transfer"
        case .voucher: "voucher"
        }
    }
}

extension Payment.Code {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .integer(try Int(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Payment.Line {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        price = try object.optional("price")
        tax = try object.optional("tax")
        rate = try object.optional("rate")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("price", price)
        writer.optional("tax", tax)
        writer.optional("rate", rate)
        writer.endObject()
    }
}

extension Payment.Payer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        eMail = try object.optional("e-mail")
        phone = try object.optional("phone")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("e-mail", eMail)
        writer.optional("phone", phone)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let kind = object.required("kind", &check) {
            check.enumeration(Self.kindValues, kind)
        }
        if let currency = object.optional("currency", &check) {
            check.type(.string, currency)
        }
        if let cardNumber = object.optional("card-number", &check) {
            check.type(.string, cardNumber)
            check.maxLength(19, cardNumber)
        }
        if let iban = object.optional("iban", &check) {
            check.type(.string, iban)
        }
        if let code = object.optional("code", &check) {
            Payment.Code.validate(code, &check)
        }
        if let total = object.required("total", &check) {
            check.type(.number, total)
            check.minimum(0, total)
        }
        if let remark = object.optional("remark", &check) {
            check.type(.string, remark)
        }
        if let lines = object.optional("lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                Payment.Line.validate(line, &check)
            }
        }
        if let payer = object.optional("payer", &check) {
            Payment.Payer.validate(payer, &check)
        }
        object.noOthers(Self.propertyNames, &check)
        check.prohibited(Self.prohibitedNames, value)
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let kind = check.optional("kind", allOf0) {
                check.constant("card", kind)
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "kind is card")
            check.required("card-number", thenValue)
        } else {
            let elseValue = check.at("/else", allOf0, unless: "kind is card")
            check.prohibited("card-number", elseValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let kind = check.optional("kind", allOf1) {
                check.enumeration(Self.kindValues2, kind)
            }
            if let currency = check.required("currency", allOf1) {
                check.constant("EUR", currency)
            }
        }
        if allOf1MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf1,
                when: "kind is bank-transfer or voucher, and currency is EUR"
            )
            check.required("iban", thenValue)
            if let total = check.optional("total", thenValue) {
                check.maximum(1000, total)
                check.multipleOf("0.01", total)
            }
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2MatchesIf = check.matches(allOf2, for: "if") { allOf2, check in
            if let total = check.optional("total", allOf2) {
                check.constant(0, total)
            }
        }
        if allOf2MatchesIf {
            let thenValue = check.at("/then", allOf2, when: "total is zero")
            if let iban = check.optional("iban", thenValue) {
                check.never(iban, "properties")
            }
            if let remark = check.optional("remark", thenValue) {
                check.constant("free", remark)
            }
        }
        let allOf3 = check.at("/allOf/3", value)
        let allOf3MatchesIf = check.matches(allOf3, for: "if") { allOf3, check in
            if let lines = check.required("lines", allOf3) {
                check.contains(lines) { item, check in
                    check.required("tax", item)
                }
            }
        }
        if allOf3MatchesIf {
            let thenValue = check.at("/then", allOf3, when: "the condition at #/allOf/3/if holds")
            if let payer = check.required("payer", thenValue) {
                check.required("e-mail", payer)
            }
        }
        let allOf4 = check.at("/allOf/4", value)
        let allOf4MatchesIf = check.matches(allOf4, for: "if") { allOf4, check in
            if let kind = check.optional("kind", allOf4) {
                check.constant("voucher", kind)
            }
        }
        if allOf4MatchesIf {
            let thenValue = check.at("/then", allOf4, when: "kind is voucher")
            if let code = check.required("code", thenValue) {
                check.type(.string, code)
                check.pattern(Self.codePattern, code)
            }
            if let lines = check.optional("lines", thenValue) {
                var items = check.items(lines)
                while let line = items.next(&check) {
                    if let price = check.optional("price", line) {
                        check.maximum(100, price)
                    }
                    if let tax = check.optional("tax", line) {
                        check.never(tax, "properties")
                    }
                }
            }
        }
        let allOf5 = check.at("/allOf/5", value)
        let allOf5MatchesIf = check.matches(allOf5, for: "if") { allOf5, check in
            if let currency = check.optional("currency", allOf5) {
                check.enumeration(Self.currencyValues, currency)
            }
        }
        if allOf5MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf5,
                when: """
                    currency is CZK, DKK, EUR, HUF, NOK, PLN, SEK, USD or \"a currency that is not one of \
                    these\", or is absent
                    """
            )
            if let total = check.optional("total", thenValue) {
                check.minimum(1, total)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "kind",
        "currency",
        "card-number",
        "iban",
        "code",
        "total",
        "remark",
        "lines",
        "payer",
    ]
    private static let kindValues: AllowedValues = ["card", "bank-transfer", "voucher"]
    private static let prohibitedNames: PropertyNames = ["remark", "code"]
    private static let kindValues2: AllowedValues = ["bank-transfer", "voucher"]
    private static let codePattern = Pattern("^[0-9]{8}$")
    private static let currencyValues: AllowedValues = [
        "CZK",
        "DKK",
        "EUR",
        "HUF",
        "NOK",
        "PLN",
        "SEK",
        "USD",
        "a currency that is not one of these",
    ]
}

extension Payment.Code: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json#/properties/code"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.string, .integer], value)
    }
}

extension Payment.Line: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json#/properties/lines/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let price = object.optional("price", &check) {
            check.type(.number, price)
        }
        if let tax = object.optional("tax", &check) {
            check.type(.number, tax)
        }
        if let rate = object.optional("rate", &check) {
            check.type(.number, rate)
        }
        check.dependentRequired("rate", ifPresent: "tax", value)
        check.dependentRequired("tax", ifPresent: "rate", value)
    }

    private static let propertyNames: PropertyNames = ["price", "tax", "rate"]
}

extension Payment.Payer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json#/properties/payer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let eMail = check.optional("e-mail", value) {
            check.type(.string, eMail)
        }
        if let phone = check.optional("phone", value) {
            check.type(.string, phone)
        }
        check.atLeastOne(of: Self.alternatives, value)
    }

    private static let alternatives: PropertyNames = ["e-mail", "phone"]
}
