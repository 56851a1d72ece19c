// Generated from schemas/Maps.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Maps = PropertyMap<JSONValue>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MapsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Maps.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var members = check.members(of: value)
        while let name = members.next(&check) {
            let member = check.member(name, "/additionalProperties", value)
            check.reference(MapsSchema.self, member)
        }
    }
}
