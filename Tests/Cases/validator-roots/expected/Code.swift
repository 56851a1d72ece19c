// Generated from schemas/Shared.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Pattern: `^[A-Z]{3}$`.
public typealias Code = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CodeSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Shared.schema.json#/$defs/code"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern("^[A-Z]{3}$")
}
