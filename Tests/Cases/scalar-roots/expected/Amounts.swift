// Generated from schemas/Amounts.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// At most 3 elements.
public typealias Amounts = [Decimal]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum AmountsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Amounts.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.number, item)
        }
        check.maxItems(3, value)
    }
}
