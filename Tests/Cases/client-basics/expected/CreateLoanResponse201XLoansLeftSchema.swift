// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CreateLoanResponse201XLoansLeftSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        """
        file:///Library.openapi.json#/paths/~1members~1%7BmemberId%7D~1loans/post/responses/201/headers/X-Loa\
        ns-Left/schema
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(0, value)
    }
}
