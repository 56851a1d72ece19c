// Generated from schemas/Branches.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Branches = JSONValue

// MARK: - Validation

/// Checks values that have no type of their own.
public enum BranchesSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Branches.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.type(.string, kind)
        }
        var anyOf = check.anyOf(value, all: true)
        let anyOf0 = anyOf.matches(&check) { value, check in
            if let card = check.required("card", value) {
                check.type(.string, card)
            }
        }
        let anyOf1 = anyOf.matches(&check) { value, check in
            if let iban = check.required("iban", value) {
                check.type(.string, iban)
            }
        }
        anyOf.any(&check)
        var oneOf = check.oneOf(value)
        let oneOf0 = oneOf.matches(&check) { value, check in
            if let kind = check.optional("kind", value) {
                check.constant("a", kind)
            }
            if let a = check.optional("a", value) {
                check.type(.integer, a)
            }
        }
        let oneOf1 = oneOf.matches(&check) { value, check in
            if let kind = check.optional("kind", value) {
                check.constant("b", kind)
            }
            if let b = check.optional("b", value) {
                check.type(.integer, b)
            }
        }
        oneOf.one(&check)
        if check.has("bonus", value) {
            let dependent = check.at("/dependentSchemas/bonus", value, when: "bonus is present")
            if let bonus = check.optional("bonus", dependent) {
                check.type(.integer, bonus)
            }
            if let code = check.optional("code", dependent) {
                check.type(.string, code)
            }
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            if let kind = check.optional("kind", value) {
                check.constant("a", kind)
            }
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "kind is \"a\"")
            if let then = check.optional("then", thenValue) {
                check.type(.string, then)
            }
        } else {
            let elseValue = check.at("/else", value, unless: "kind is \"a\"")
            if let `else` = check.optional("else", elseValue) {
                check.type(.string, `else`)
            }
        }
        let hasBonus = check.has("bonus", value)
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            if anyOf0, check.isName(name, in: Self.anyOf0Names) { continue }
            if anyOf1, check.isName(name, in: Self.anyOf1Names) { continue }
            if oneOf0, check.isName(name, in: Self.oneOf0Names) { continue }
            if oneOf1, check.isName(name, in: Self.oneOf1Names) { continue }
            if hasBonus, check.isName(name, in: Self.hasBonusNames) { continue }
            if matchesIf, check.isName(name, in: Self.matchesIfNames) { continue }
            if !matchesIf, check.isName(name, in: Self.notMatchesIfNames) { continue }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let evaluatedNames: PropertyNames = ["kind"]
    private static let anyOf0Names: PropertyNames = ["card"]
    private static let anyOf1Names: PropertyNames = ["iban"]
    private static let oneOf0Names: PropertyNames = ["a", "kind"]
    private static let oneOf1Names: PropertyNames = ["b", "kind"]
    private static let hasBonusNames: PropertyNames = ["bonus", "code"]
    private static let matchesIfNames: PropertyNames = ["kind", "then"]
    private static let notMatchesIfNames: PropertyNames = ["else"]
}
