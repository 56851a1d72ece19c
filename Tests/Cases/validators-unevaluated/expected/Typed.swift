// Generated from schemas/Typed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Typed = JSONValue

// MARK: - Validation

/// Checks values that have no type of their own.
public enum TypedSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Typed.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.optional("id", value) {
            check.type(.string, id)
        }
        var anyOf = check.anyOf(value, all: true)
        let anyOf0 = anyOf.matches(&check) { value, check in
            var members = check.members(of: value)
            while let name = members.next(&check) {
                if check.isName(name, matching: Self.namePattern, for: "patternProperties", value) {
                    let member = check.member(name, "/patternProperties/^n-", value)
                    check.type(.integer, member)
                }
            }
        }
        let anyOf1 = anyOf.matches(&check) { value, check in
            var members = check.members(of: value)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", value)
                check.type(.boolean, member)
            }
            check.maxProperties(2, value)
        }
        anyOf.any(&check)
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            if anyOf0, check.isName(name, matching: Self.anyOf0Pattern, for: "unevaluatedProperties", value) {
                continue
            }
            if anyOf1 { continue }
            let member = check.member(name, "/unevaluatedProperties", value)
            check.type(.string, member)
            check.maxLength(3, member)
        }
    }

    private static let namePattern = Pattern("^n-")
    private static let evaluatedNames: PropertyNames = ["id"]
    private static let anyOf0Pattern = Pattern("^n-")
}
