// Generated from schemas/Same.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Same = JSONValue

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SameSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Same.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.object, value)
            if let a = check.optional("a", value) {
                check.type(.string, a)
            }
            if let b = check.optional("b", value) {
                check.type(.string, b)
            }
        }
        oneOf.matches(&check) { value, check in
            check.type(.object, value)
            if let a = check.optional("a", value) {
                check.type(.string, a)
            }
            if let c = check.optional("c", value) {
                check.type(.string, c)
            }
        }
        oneOf.one(&check)
    }
}
