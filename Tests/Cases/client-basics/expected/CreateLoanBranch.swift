// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum CreateLoanBranch: ClosedEnumeration {
    case north
    case south
}

// MARK: - Codable

extension CreateLoanBranch {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .north: "north"
        case .south: "south"
        }
    }
}

// MARK: - Validation

extension CreateLoanBranch: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/paths/~1members~1%7BmemberId%7D~1loans/post/parameters/4/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["north", "south"]
}
