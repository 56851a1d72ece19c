// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An amount.
///
/// At least 0.
public typealias Amount = Decimal

// MARK: - Validation

/// Checks values that have no type of their own.
public enum AmountSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/Amount"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.number, value)
        check.minimum(0, value)
    }
}
