// Generated from schemas/Region.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Where the shop is.
public struct Region: OpenEnumeration {
    /// The value in JSON. It need not be one of those listed here.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Europe.
    public static let eu = Self(rawValue: "EU")

    public static let elseWhere2 = Self(rawValue: "0042")

    public static let `default` = Self(rawValue: "default")

    public static let initValue = Self(rawValue: "init")

    public static let rawValueValue = Self(rawValue: "rawValue")

    public static let empty = Self(rawValue: "")
}

// MARK: - Validation

extension Region: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Region.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
    }
}
