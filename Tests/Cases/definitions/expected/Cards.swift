// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Cards = [Card]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CardsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/Cards"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.reference(Card.self, item)
        }
    }
}
