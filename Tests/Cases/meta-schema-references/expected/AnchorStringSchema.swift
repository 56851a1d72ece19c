// Generated from https://json-schema.org/draft/2020-12/meta/core. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum AnchorStringSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/core#/$defs/anchorString"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern("^[A-Za-z_][-A-Za-z0-9._]*$")
}
