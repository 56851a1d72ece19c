// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var amount: Decimal

    public var deep: Deep?

    /// Only where the amount is large.
    ///
    /// Not allowed unless `amount` is at least 100.
    ///
    /// Default: `false`.
    public var dear: Bool?

    /// Only where something inside another property has a value.
    ///
    /// Not allowed unless `deep.kind` is `"a"`.
    ///
    /// Default: `false`.
    public var below: Bool?

    /// Never allowed.
    ///
    /// Not allowed.
    ///
    /// Default: `false`.
    public var never: Bool?

    /// Nothing stands against it.
    ///
    /// Default: `false`.
    public var always: Bool?

    public init(
        amount: Decimal,
        deep: Deep? = nil,
        dear: Bool? = nil,
        below: Bool? = nil,
        never: Bool? = nil,
        always: Bool? = nil,
    ) {
        self.amount = amount
        self.deep = deep
        self.dear = dear
        self.below = below
        self.never = never
        self.always = always
    }

    public struct Deep: Codable, Hashable, PayloadValue {
        public var kind: String?

        public init(
            kind: String? = nil,
        ) {
            self.kind = kind
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.required("amount")
        deep = try object.optional("deep")
        dear = try object.optional("dear")
        below = try object.optional("below")
        never = try object.optional("never")
        always = try object.optional("always")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("amount", amount)
        writer.optional("deep", deep)
        writer.optional("dear", dear)
        writer.optional("below", below)
        writer.optional("never", never)
        writer.optional("always", always)
        writer.endObject()
    }
}

extension Order.Deep {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.endObject()
    }
}

// MARK: - Defaults

extension Order: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `always`.
    public func withDefaults() -> Order {
        var copy = self
        if copy.always == nil {
            copy.always = false
        }
        return copy
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
        if let amount = object.required("amount", &check) {
            check.type(.number, amount)
        }
        if let deep = object.optional("deep", &check) {
            Order.Deep.validate(deep, &check)
        }
        if let dear = object.optional("dear", &check) {
            check.type(.boolean, dear)
        }
        if let below = object.optional("below", &check) {
            check.type(.boolean, below)
        }
        if let never = object.optional("never", &check) {
            check.type(.boolean, never)
        }
        if let always = object.optional("always", &check) {
            check.type(.boolean, always)
        }
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let amount = check.optional("amount", allOf0) {
                check.minimum(100, amount)
            }
        }
        if !allOf0MatchesIf {
            let elseValue = check.at("/else", allOf0, unless: "amount is at least 100")
            check.prohibited("dear", elseValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let deep = check.required("deep", allOf1) {
                if let kind = check.required("kind", deep) {
                    check.constant("a", kind)
                }
            }
        }
        if !allOf1MatchesIf {
            let elseValue = check.at("/else", allOf1, unless: "deep.kind is \"a\"")
            check.prohibited("below", elseValue)
        }
        let allOf2 = check.at("/allOf/2", value)
        check.prohibited("never", allOf2)
    }

    private static let propertyNames: PropertyNames = ["amount", "deep", "dear", "below", "never", "always"]
}

extension Order.Deep: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/deep"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.optional("kind", value) {
            check.type(.string, kind)
        }
    }
}
