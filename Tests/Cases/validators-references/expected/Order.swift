// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    /// At least 2 characters.
    public var code: String?

    /// 2 to 3 characters.
    public var limited: String?

    /// At least 0.
    public var amount: Decimal?

    public var money: Money?

    public var embedded: Embedded?

    /// At most 1.
    public var inner: Decimal?

    public var anchor: Bool?

    /// At least 1.
    public var property: Int?

    /// At least 1.
    public var inline: Int?

    /// At least 2 characters.
    public var chain: String?

    /// Each: at least 2 characters.
    public var list: [String]?

    public var escaped: Int?

    public init(
        code: String? = nil,
        limited: String? = nil,
        amount: Decimal? = nil,
        money: Money? = nil,
        embedded: Embedded? = nil,
        inner: Decimal? = nil,
        anchor: Bool? = nil,
        property: Int? = nil,
        inline: Int? = nil,
        chain: String? = nil,
        list: [String]? = nil,
        escaped: Int? = nil,
    ) {
        self.code = code
        self.limited = limited
        self.amount = amount
        self.money = money
        self.embedded = embedded
        self.inner = inner
        self.anchor = anchor
        self.property = property
        self.inline = inline
        self.chain = chain
        self.list = list
        self.escaped = escaped
    }

    public struct Embedded: Codable, Hashable, PayloadValue {
        /// At most 1.
        public var embeddedSelf: Decimal

        public init(
            embeddedSelf: Decimal,
        ) {
            self.embeddedSelf = embeddedSelf
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.optional("code")
        limited = try object.optional("limited")
        amount = try object.optional("amount")
        money = try object.optional("money")
        embedded = try object.optional("embedded")
        inner = try object.optional("inner")
        anchor = try object.optional("anchor")
        property = try object.optional("property")
        inline = try object.optional("inline")
        chain = try object.optional("chain")
        list = try object.optional("list")
        escaped = try object.optional("escaped")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", code)
        writer.optional("limited", limited)
        writer.optional("amount", amount)
        writer.optional("money", money)
        writer.optional("embedded", embedded)
        writer.optional("inner", inner)
        writer.optional("anchor", anchor)
        writer.optional("property", property)
        writer.optional("inline", inline)
        writer.optional("chain", chain)
        writer.optional("list", list)
        writer.optional("escaped", escaped)
        writer.endObject()
    }
}

extension Order.Embedded {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        embeddedSelf = try object.required("self")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("self", embeddedSelf)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/order.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let code = object.optional("code", &check) {
            check.reference(Order.CodeSchema.self, code)
        }
        if let limited = object.optional("limited", &check) {
            check.reference(Order.CodeSchema.self, limited)
            check.maxLength(3, limited)
        }
        if let amount = object.optional("amount", &check) {
            check.reference(Money.AmountSchema.self, amount)
        }
        if let money = object.optional("money", &check) {
            check.reference(Money.self, money)
        }
        if let embedded = object.optional("embedded", &check) {
            check.reference(Order.Embedded.self, embedded)
        }
        if let inner = object.optional("inner", &check) {
            check.reference(Order.Embedded.InnerSchema.self, inner)
        }
        if let anchor = object.optional("anchor", &check) {
            check.reference(Order.FlagSchema.self, anchor)
        }
        if let property = object.optional("property", &check) {
            check.reference(Order.InlineSchema.self, property)
        }
        if let inline = object.optional("inline", &check) {
            Order.InlineSchema.validate(inline, &check)
        }
        if let chain = object.optional("chain", &check) {
            check.reference(Order.ChainSchema.self, chain)
        }
        if let list = object.optional("list", &check) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.reference(Order.CodeSchema.self, listElement)
            }
        }
        if let escaped = object.optional("escaped", &check) {
            check.reference(Order.ABSchema.self, escaped)
        }
    }

    private static let propertyNames: PropertyNames = [
        "code",
        "limited",
        "amount",
        "money",
        "embedded",
        "inner",
        "anchor",
        "property",
        "inline",
        "chain",
        "list",
        "escaped",
    ]
}

extension Order {
    /// Checks values that have no type of their own.
    public enum CodeSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/Code"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
            check.minLength(2, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum FlagSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/Flag"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.boolean, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum InlineSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/properties/inline"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.integer, value)
            check.minimum(1, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum ChainSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/Chain"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Order.LinkSchema.self, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum ABSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/a~1b%25"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.integer, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum LinkSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/Link"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Order.CodeSchema.self, value)
        }
    }
}

extension Order.Embedded: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/embedded.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let selfValue = check.required("self", value) {
            check.reference(Order.Embedded.InnerSchema.self, selfValue)
        }
    }
}

extension Order.Embedded {
    /// Checks values that have no type of their own.
    public enum InnerSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/embedded.json#/$defs/Inner"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.number, value)
            check.maximum(1, value)
        }
    }
}
