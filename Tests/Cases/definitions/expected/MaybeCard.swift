// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias MaybeCard = Nullable<Card>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MaybeCardSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/MaybeCard"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check, Card.self)
        anyOf.matches(&check) { value, check in
            check.type(.null, value)
        }
        anyOf.any(&check)
    }
}
