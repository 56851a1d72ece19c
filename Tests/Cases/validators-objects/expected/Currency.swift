// Generated from schemas/Currency.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Pattern: `^[A-Z]{3}$`.
public typealias Currency = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CurrencySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Currency.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern("^[A-Z]{3}$")
}
