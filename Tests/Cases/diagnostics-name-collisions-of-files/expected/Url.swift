// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Url: ClosedEnumeration {
    case b
}

// MARK: - Codable

extension Url {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}

// MARK: - Validation

extension Url: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Names.schema.json#/$defs/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["b"]
}
