// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum LoansLoanIdSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/paths/~1loans~1%7BloanId%7D/parameters/0/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(1, value)
    }
}
