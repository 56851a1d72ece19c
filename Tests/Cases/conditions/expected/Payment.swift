// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    public var kind: Kind

    /// At least 1 when `kind` is `card`.
    public var amount: Decimal

    /// Required when `kind` is `card`, not allowed otherwise.
    ///
    /// At most 19 characters.
    public var pan: String?

    public var iban: String?

    /// Required when `pan` is present.
    public var expiry: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        kind: Kind,
        amount: Decimal,
        pan: String? = nil,
        iban: String? = nil,
        expiry: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.kind = kind
        self.amount = amount
        self.pan = pan
        self.iban = iban
        self.expiry = expiry
        self.additionalProperties = additionalProperties
    }

    public enum Kind: ClosedEnumeration {
        case card
        case transfer
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        amount = try object.required("amount")
        pan = try object.optional("pan")
        iban = try object.optional("iban")
        expiry = try object.optional("expiry")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.required("amount", amount)
        writer.optional("pan", pan)
        writer.optional("iban", iban)
        writer.optional("expiry", expiry)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Payment.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        case .transfer: "transfer"
        }
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.enumeration(Self.kindValues, kind)
        }
        if let amount = check.required("amount", value) {
            check.type(.number, amount)
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            if let kind = check.optional("kind", value) {
                check.constant("card", kind)
            }
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "kind is card")
            if let pan = check.required("pan", thenValue) {
                check.type(.string, pan)
                check.maxLength(19, pan)
            }
            if let amount = check.optional("amount", thenValue) {
                check.minimum(1, amount)
            }
        } else {
            let elseValue = check.at("/else", value, unless: "kind is card")
            if let iban = check.optional("iban", elseValue) {
                check.type(.string, iban)
            }
            if let pan = check.optional("pan", elseValue) {
                check.never(pan, "properties")
            }
        }
        if check.has("pan", value) {
            let dependent = check.at("/dependentSchemas/pan", value, when: "pan is present")
            if let expiry = check.required("expiry", dependent) {
                check.type(.string, expiry)
            }
        }
        check.dependentRequired("amount", ifPresent: "iban", value)
    }

    private static let kindValues: AllowedValues = ["card", "transfer"]
}
