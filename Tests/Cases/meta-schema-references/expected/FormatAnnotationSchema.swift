// Generated from https://json-schema.org/draft/2020-12/meta/format-annotation. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum FormatAnnotationSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/format-annotation"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        if let format = check.optional("format", value) {
            check.type(.string, format)
        }
    }
}
