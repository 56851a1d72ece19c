// Generated from Schemas/PayerMax/Component.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A payment method that a drop-in component can offer.
public struct Component: OpenEnumeration {
    /// The value in JSON. It need not be one of those listed here.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Bank cards.
    public static let card = Self(rawValue: "CARD")

    /// Apple Pay.
    public static let applepay = Self(rawValue: "APPLEPAY")

    /// Google Pay.
    public static let googlepay = Self(rawValue: "GOOGLEPAY")
}

// MARK: - Validation

extension Component: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/PayerMax/Component.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
    }
}
