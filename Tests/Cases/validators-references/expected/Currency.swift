// Generated from schemas/Currency.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Currency: ClosedEnumeration {
    case eur
    case huf
}

// MARK: - Codable

extension Currency {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .eur: "EUR"
        case .huf: "HUF"
        }
    }
}

// MARK: - Validation

extension Currency: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/Currency.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["EUR", "HUF"]
}
