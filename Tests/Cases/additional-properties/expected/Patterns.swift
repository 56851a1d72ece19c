// Generated from schemas/Patterns.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Patterns: Codable, Hashable, PayloadValue {
    public var a: String?

    public var open: PropertyMap<JSONValue>?

    public var one: PropertyMap<Int>?

    public var several: PropertyMap<JSONValue>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<Decimal>

    public init(
        a: String? = nil,
        open: PropertyMap<JSONValue>? = nil,
        one: PropertyMap<Int>? = nil,
        several: PropertyMap<JSONValue>? = nil,
        additionalProperties: PropertyMap<Decimal> = [:],
    ) {
        self.a = a
        self.open = open
        self.one = one
        self.several = several
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Patterns {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        open = try object.optional("open")
        one = try object.optional("one")
        several = try object.optional("several")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("open", open)
        writer.optional("one", one)
        writer.optional("several", several)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Patterns: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Patterns.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let a = object.optional("a", &check) {
            check.type(.string, a)
        }
        if let open = object.optional("open", &check) {
            check.type(.object, open)
            var members = check.members(of: open)
            while let name = members.next(&check) {
                if check.isName(name, matching: Self.openNamePattern, for: "patternProperties", open) {
                    let member = check.member(name, "/patternProperties/^x-", open)
                    check.type(.string, member)
                }
            }
        }
        if let one = object.optional("one", &check) {
            check.type(.object, one)
            var members = check.members(of: one)
            while let name = members.next(&check) {
                if check.isName(name, matching: Self.oneNamePattern, for: "patternProperties", one) {
                    let member = check.member(name, "/patternProperties/^[a-z]+$", one)
                    check.type(.integer, member)
                    continue
                }
                check.unexpected(name, "additionalProperties", one)
            }
        }
        if let several = object.optional("several", &check) {
            check.type(.object, several)
            var members = check.members(of: several)
            while let name = members.next(&check) {
                var isKnown = false
                if check.isName(name, matching: Self.severalNamePattern, for: "patternProperties", several) {
                    isKnown = true
                    let member = check.member(name, "/patternProperties/^x-", several)
                    check.type(.string, member)
                }
                if check.isName(name, matching: Self.severalNamePattern2, for: "patternProperties", several) {
                    isKnown = true
                    let member = check.member(name, "/patternProperties/^y-", several)
                    check.type(.integer, member)
                }
                if isKnown { continue }
                check.unexpected(name, "additionalProperties", several)
            }
        }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            if check.isName(name, matching: Self.namePattern, for: "patternProperties", value) {
                let member = check.member(name, "/patternProperties/^x-", value)
                check.type(.number, member)
                continue
            }
            if check.isName(name, in: Self.propertyNames) { continue }
            check.unexpected(name, "additionalProperties", value)
        }
    }

    private static let propertyNames: PropertyNames = ["a", "open", "one", "several"]
    private static let openNamePattern = Pattern("^x-")
    private static let oneNamePattern = Pattern("^[a-z]+$")
    private static let severalNamePattern = Pattern("^x-")
    private static let severalNamePattern2 = Pattern("^y-")
    private static let namePattern = Pattern("^x-")
}
