// Generated from schemas/Step.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// One step of a window.
///
/// 1 day 12 hours to 10000 days 0.5 seconds.
public typealias Step = ISOTimeSpan

// MARK: - Validation

/// Checks values that have no type of their own.
public enum StepSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Step.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.duration(.iso8601, value, minimum: .hours(36), maximum: .ticks(8_640_000_005_000_000))
    }
}
