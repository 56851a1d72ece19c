// Generated from schemas/Points.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Points = [Point]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum PointsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Points.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            Point.validate(item, &check)
        }
    }
}
