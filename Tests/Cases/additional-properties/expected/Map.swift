// Generated from schemas/Map.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Map = PropertyMap<[String]>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MapSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Map.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var members = check.members(of: value)
        while let name = members.next(&check) {
            let member = check.member(name, "/additionalProperties", value)
            check.type(.array, member)
            var items = check.items(member)
            while let memberElement = items.next(&check) {
                check.type(.string, memberElement)
            }
        }
    }
}
