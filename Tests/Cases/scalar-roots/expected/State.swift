// Generated from schemas/State.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Whether it works.
public enum State: ClosedEnumeration {
    case on
    case off
}

// MARK: - Codable

extension State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}

// MARK: - Validation

extension State: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///State.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["on", "off"]
}
