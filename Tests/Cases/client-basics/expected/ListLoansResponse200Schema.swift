// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ListLoansResponse200Schema: PayloadSchema {
    public static var schemaLocation: StaticString {
        """
        file:///Library.openapi.json#/paths/~1members~1%7BmemberId%7D~1loans/get/responses/200/content/applic\
        ation~1json/schema
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        check.maxItems(10, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.reference(Loan.self, item)
        }
    }
}
