// Generated from schemas/Strings.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Strings = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum StringsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Strings.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.type(.string, value)
            check.pattern(Self.textPattern, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.string, value)
            check.maxLength(3, value)
        }
        anyOf.any(&check)
    }

    private static let textPattern = Pattern("^a")
}
