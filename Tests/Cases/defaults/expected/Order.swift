// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An order with defaults of every kind.
///
/// Exactly one of `token` and `card` is required.
public struct Order: Codable, Hashable, PayloadValue {
    /// Default: `"Immediate"`.
    public var paymentType: PaymentType?

    /// Only a reservation has one.
    ///
    /// Not allowed unless `paymentType` is `reservation`.
    ///
    /// Default: 30 minutes.
    public var reservationPeriod: TimeSpan?

    /// Default: 1.5 seconds.
    public var grace: TimeSpan?

    /// Default: `1`.
    public var copies: Int?

    /// Default: `0.1`.
    public var fee: Decimal?

    /// Default: `100`.
    public var limit: Decimal?

    /// Default: `false`.
    public var isGift: Bool?

    /// Default: `"none \"yet\""`.
    public var note: String?

    /// Default: `null`.
    public var remark: Nullable<String>?

    /// Default: `"Hello"`.
    public var greeting: Nullable<String>?

    /// Default: `"WEB"`.
    public var channel: Channel?

    /// Default: `"TABLET"`.
    public var device: Device?

    /// Default: `"https://shop.example/thanks"`.
    public var returnURL: URIString?

    /// Default: `["new"]`.
    public var tags: [String]?

    /// A required property needs no default.
    ///
    /// Default: `1`.
    public var amount: Decimal

    /// Beside a card there is none.
    ///
    /// Exactly one of `token` and `card` is required.
    ///
    /// Default: `"guest"`.
    public var token: String?

    /// Exactly one of `token` and `card` is required.
    public var card: String?

    public var country: String?

    /// In Hungary it has a default.
    public var taxRate: Decimal?

    /// Has no default of its own, but holds a line.
    public var shipping: Shipping?

    public var lines: [Line]?

    public var parts: PropertyMap<Line>?

    public var gift: Nullable<Line>?

    /// Default: `true`.
    public var copy: Bool?

    /// Default: `true`.
    @available(*, deprecated)
    public var old: Bool? {
        get { oldStorage }
        set { oldStorage = newValue }
    }

    /// One of two types, of which one holds defaults.
    public var method: Method?

    public var pair: Pair?

    private var oldStorage: Bool?

    public init(
        paymentType: PaymentType? = nil,
        reservationPeriod: TimeSpan? = nil,
        grace: TimeSpan? = nil,
        copies: Int? = nil,
        fee: Decimal? = nil,
        limit: Decimal? = nil,
        isGift: Bool? = nil,
        note: String? = nil,
        remark: Nullable<String>? = nil,
        greeting: Nullable<String>? = nil,
        channel: Channel? = nil,
        device: Device? = nil,
        returnURL: URIString? = nil,
        tags: [String]? = nil,
        amount: Decimal,
        token: String? = nil,
        card: String? = nil,
        country: String? = nil,
        taxRate: Decimal? = nil,
        shipping: Shipping? = nil,
        lines: [Line]? = nil,
        parts: PropertyMap<Line>? = nil,
        gift: Nullable<Line>? = nil,
        copy: Bool? = nil,
        old: Bool? = nil,
        method: Method? = nil,
        pair: Pair? = nil,
    ) {
        self.paymentType = paymentType
        self.reservationPeriod = reservationPeriod
        self.grace = grace
        self.copies = copies
        self.fee = fee
        self.limit = limit
        self.isGift = isGift
        self.note = note
        self.remark = remark
        self.greeting = greeting
        self.channel = channel
        self.device = device
        self.returnURL = returnURL
        self.tags = tags
        self.amount = amount
        self.token = token
        self.card = card
        self.country = country
        self.taxRate = taxRate
        self.shipping = shipping
        self.lines = lines
        self.parts = parts
        self.gift = gift
        self.copy = copy
        self.oldStorage = old
        self.method = method
        self.pair = pair
    }

    public enum PaymentType: ClosedEnumeration {
        case immediate
        case reservation
    }

    public struct Channel: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static let web = Self(rawValue: "WEB")
    }

    public struct Device: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static let phone = Self(rawValue: "PHONE")
    }

    /// Has no default of its own, but holds a line.
    public struct Shipping: Codable, Hashable, PayloadValue {
        public var line: Line

        /// Properties that the schema does not declare, as they came.
        public var additionalProperties: PropertyMap<JSONValue>

        public init(
            line: Line,
            additionalProperties: PropertyMap<JSONValue> = [:],
        ) {
            self.line = line
            self.additionalProperties = additionalProperties
        }
    }

    public struct Line: Codable, Hashable, PayloadValue {
        /// Default: `1`.
        public var count: Int?

        public var lines: [Line]?

        public init(
            count: Int? = nil,
            lines: [Line]? = nil,
        ) {
            self.count = count
            self.lines = lines
        }
    }

    /// One of two types, of which one holds defaults.
    public enum Method: Codable, Hashable, PayloadValue {
        case line(Line)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public struct Pair: Codable, Hashable, PayloadValue {
        public var first: Line?

        public var second: String?

        /// Further elements, in their order.
        public var others: [Line]

        public init(
            first: Line? = nil,
            second: String? = nil,
            others: [Line] = [],
        ) {
            self.first = first
            self.second = second
            self.others = others
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        paymentType = try object.optional("PaymentType")
        reservationPeriod = try object.optional("ReservationPeriod")
        grace = try object.optional("Grace")
        copies = try object.optional("Copies")
        fee = try object.optional("Fee")
        limit = try object.optional("Limit")
        isGift = try object.optional("IsGift")
        note = try object.optional("Note")
        remark = try object.optional("Remark")
        greeting = try object.optional("Greeting")
        channel = try object.optional("Channel")
        device = try object.optional("Device")
        returnURL = try object.optional("ReturnURL")
        tags = try object.optional("Tags")
        amount = try object.required("Amount")
        token = try object.optional("Token")
        card = try object.optional("Card")
        country = try object.optional("Country")
        taxRate = try object.optional("TaxRate")
        shipping = try object.optional("Shipping")
        lines = try object.optional("Lines")
        parts = try object.optional("Parts")
        gift = try object.optional("Gift")
        copy = try object.optional("copy")
        oldStorage = try object.optional("Old")
        method = try object.optional("Method")
        pair = try object.optional("Pair")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("PaymentType", paymentType)
        writer.optional("ReservationPeriod", reservationPeriod)
        writer.optional("Grace", grace)
        writer.optional("Copies", copies)
        writer.optional("Fee", fee)
        writer.optional("Limit", limit)
        writer.optional("IsGift", isGift)
        writer.optional("Note", note)
        writer.optional("Remark", remark)
        writer.optional("Greeting", greeting)
        writer.optional("Channel", channel)
        writer.optional("Device", device)
        writer.optional("ReturnURL", returnURL)
        writer.optional("Tags", tags)
        writer.required("Amount", amount)
        writer.optional("Token", token)
        writer.optional("Card", card)
        writer.optional("Country", country)
        writer.optional("TaxRate", taxRate)
        writer.optional("Shipping", shipping)
        writer.optional("Lines", lines)
        writer.optional("Parts", parts)
        writer.optional("Gift", gift)
        writer.optional("copy", copy)
        writer.optional("Old", oldStorage)
        writer.optional("Method", method)
        writer.optional("Pair", pair)
        writer.endObject()
    }
}

extension Order.PaymentType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .immediate: "Immediate"
        case .reservation: "Reservation"
        }
    }
}

extension Order.Shipping {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        line = try object.required("Line")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("Line", line)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Order.Line {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        count = try object.optional("Count")
        lines = try object.optional("Lines")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("Count", count)
        writer.optional("Lines", lines)
        writer.endObject()
    }
}

extension Order.Method {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .object:
            self = .line(try Order.Line(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .line(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Order.Pair {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        first = try array.nextIfPresent()
        second = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(first)
        writer.nextIfPresent(second)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Defaults

extension Order: DefaultProviding {
    /// A copy in which properties that are absent have their defaults, also in the values inside it:
    /// `paymentType`, `reservationPeriod`, `grace`, `copies`, `fee`, `limit`, `isGift`, `note`, `remark`,
    /// `greeting`, `channel`, `device`, `returnURL`, `tags`, `token`, `taxRate`, `copy` and `old`. A property
    /// stays absent where the schema does not allow it.
    public func withDefaults() -> Order {
        var copy = self
        if copy.grace == nil {
            copy.grace = TimeSpan("00:00:01.5")
        }
        if copy.copies == nil {
            copy.copies = 1
        }
        if copy.fee == nil {
            copy.fee = try? Decimal(decoding: "0.1")
        }
        if copy.limit == nil {
            copy.limit = 100
        }
        if copy.isGift == nil {
            copy.isGift = false
        }
        if copy.note == nil {
            copy.note = "none \"yet\""
        }
        if copy.remark == nil {
            copy.remark = .null
        }
        if copy.greeting == nil {
            copy.greeting = .value("Hello")
        }
        if copy.channel == nil {
            copy.channel = .web
        }
        if copy.device == nil {
            copy.device = Order.Device(rawValue: "TABLET")
        }
        if copy.returnURL == nil {
            copy.returnURL = URIString("https://shop.example/thanks")
        }
        if copy.tags == nil {
            copy.tags = try? [String](decoding: #"["new"]"#)
        }
        if copy.card == nil, copy.token == nil {
            copy.token = "guest"
        }
        if copy.country == "HU" || copy.country == "HUN", copy.taxRate == nil {
            copy.taxRate = 27
        }
        if copy.copy == nil {
            copy.copy = true
        }
        if copy.oldStorage == nil {
            copy.oldStorage = true
        }
        if copy.reservationPeriod == nil, copy.paymentType == nil {
            copy.paymentType = .immediate
        }
        if copy.paymentType == .reservation, copy.reservationPeriod == nil {
            copy.reservationPeriod = .minutes(30)
        }
        copy.shipping = copy.shipping.withDefaults()
        copy.lines = copy.lines.withDefaults()
        copy.parts = copy.parts.withDefaults()
        copy.gift = copy.gift.withDefaults()
        copy.method = copy.method.withDefaults()
        copy.pair = copy.pair.withDefaults()
        return copy
    }
}

extension Order.Shipping: DefaultProviding {
    /// A copy in which absent properties of the values inside it have their defaults.
    public func withDefaults() -> Order.Shipping {
        var copy = self
        copy.line = copy.line.withDefaults()
        return copy
    }
}

extension Order.Line: DefaultProviding {
    /// A copy in which properties that are absent have their defaults, also in the values inside it: `count`.
    public func withDefaults() -> Order.Line {
        var copy = self
        if copy.count == nil {
            copy.count = 1
        }
        copy.lines = copy.lines.withDefaults()
        return copy
    }
}

extension Order.Method: DefaultProviding {
    /// A copy in which absent properties of the values inside it have their defaults.
    public func withDefaults() -> Order.Method {
        switch self {
        case .line(let value): return .line(value.withDefaults())
        default: return self
        }
    }
}

extension Order.Pair: DefaultProviding {
    /// A copy in which absent properties of the values inside it have their defaults.
    public func withDefaults() -> Order.Pair {
        var copy = self
        copy.first = copy.first.withDefaults()
        copy.others = copy.others.withDefaults()
        return copy
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/defaults/Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let paymentType = object.optional("PaymentType", &check) {
            check.type(.string, paymentType)
            check.enumeration(Self.paymentTypeValues, paymentType)
        }
        if let reservationPeriod = object.optional("ReservationPeriod", &check) {
            check.type(.string, reservationPeriod)
            check.duration(.timeSpan, reservationPeriod)
        }
        if let grace = object.optional("Grace", &check) {
            check.type(.string, grace)
            check.duration(.timeSpan, grace)
        }
        if let copies = object.optional("Copies", &check) {
            check.type(.integer, copies)
        }
        if let fee = object.optional("Fee", &check) {
            check.type(.number, fee)
        }
        if let limit = object.optional("Limit", &check) {
            check.type(.number, limit)
        }
        if let isGift = object.optional("IsGift", &check) {
            check.type(.boolean, isGift)
        }
        if let note = object.optional("Note", &check) {
            check.type(.string, note)
        }
        if let remark = object.optional("Remark", &check) {
            check.type([.string, .null], remark)
        }
        if let greeting = object.optional("Greeting", &check) {
            check.type([.string, .null], greeting)
        }
        if let channel = object.optional("Channel", &check) {
            check.type(.string, channel)
        }
        if let device = object.optional("Device", &check) {
            check.type(.string, device)
        }
        if let returnURL = object.optional("ReturnURL", &check) {
            check.type(.string, returnURL)
            check.format(.uri, returnURL)
        }
        if let tags = object.optional("Tags", &check) {
            check.type(.array, tags)
            var items = check.items(tags)
            while let tag = items.next(&check) {
                check.type(.string, tag)
            }
        }
        if let amount = object.required("Amount", &check) {
            check.type(.number, amount)
        }
        if let token = object.optional("Token", &check) {
            check.type(.string, token)
        }
        if let card = object.optional("Card", &check) {
            check.type(.string, card)
        }
        if let country = object.optional("Country", &check) {
            check.type(.string, country)
        }
        if let taxRate = object.optional("TaxRate", &check) {
            check.type(.number, taxRate)
        }
        if let shipping = object.optional("Shipping", &check) {
            check.reference(Order.Shipping.self, shipping)
        }
        if let lines = object.optional("Lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                check.reference(Order.Line.self, line)
            }
        }
        if let parts = object.optional("Parts", &check) {
            check.type(.object, parts)
            var members = check.members(of: parts)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", parts)
                check.reference(Order.Line.self, member)
            }
        }
        if let gift = object.optional("Gift", &check) {
            var anyOf = check.anyOf(gift)
            anyOf.matches(&check, Order.Line.self)
            anyOf.matches(&check) { gift, check in
                check.type(.null, gift)
            }
            anyOf.any(&check)
        }
        if let copy = object.optional("copy", &check) {
            check.type(.boolean, copy)
        }
        if let old = object.optional("Old", &check) {
            check.type(.boolean, old)
        }
        if let method = object.optional("Method", &check) {
            Order.Method.validate(method, &check)
        }
        if let pair = object.optional("Pair", &check) {
            Order.Pair.validate(pair, &check)
        }
        object.noOthers(Self.propertyNames, &check)
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let paymentType = check.required("PaymentType", allOf0) {
                check.constant("Reservation", paymentType)
            }
        }
        if !allOf0MatchesIf {
            let elseValue = check.at("/else", allOf0, unless: "PaymentType is Reservation")
            check.prohibited("ReservationPeriod", elseValue)
        }
        check.exactlyOne(of: Self.alternatives, value)
    }

    private static let propertyNames: PropertyNames = [
        "PaymentType",
        "ReservationPeriod",
        "Grace",
        "Copies",
        "Fee",
        "Limit",
        "IsGift",
        "Note",
        "Remark",
        "Greeting",
        "Channel",
        "Device",
        "ReturnURL",
        "Tags",
        "Amount",
        "Token",
        "Card",
        "Country",
        "TaxRate",
        "Shipping",
        "Lines",
        "Parts",
        "Gift",
        "copy",
        "Old",
        "Method",
        "Pair",
    ]
    private static let paymentTypeValues: AllowedValues = ["Immediate", "Reservation"]
    private static let alternatives: PropertyNames = ["Token", "Card"]
}

extension Order.Shipping: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/defaults/Order.schema.json#/$defs/Shipping"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let line = check.required("Line", value) {
            check.reference(Order.Line.self, line)
        }
    }
}

extension Order.Line: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/defaults/Order.schema.json#/$defs/Line"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let count = object.optional("Count", &check) {
            check.type(.integer, count)
        }
        if let lines = object.optional("Lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                check.reference(Order.Line.self, line)
            }
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["Count", "Lines"]
}

extension Order.Method: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/defaults/Order.schema.json#/properties/Method"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Order.Line.self)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.one(&check)
    }
}

extension Order.Pair: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/defaults/Order.schema.json#/properties/Pair"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.reference(Order.Line.self, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.string, element1)
        }
        var items = check.items(value, from: 2)
        while let item = items.next(&check) {
            check.reference(Order.Line.self, item)
        }
    }
}
