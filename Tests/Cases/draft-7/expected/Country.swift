// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Pattern: `^[A-Z]+$`.
public typealias Country = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CountrySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://example.com/address.json#/$defs/Country"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern("^[A-Z]+$")
}
