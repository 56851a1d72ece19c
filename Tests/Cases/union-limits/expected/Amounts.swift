// Generated from schemas/Amounts.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Amounts: Codable, Hashable, PayloadValue {
    /// At most 3 properties. Each: at least 0.
    public var byCurrency: PropertyMap<Decimal>?

    /// Each: at most 5 characters.
    public var byName: PropertyMap<String>?

    public var strings: String?

    public var numbers: Decimal?

    public init(
        byCurrency: PropertyMap<Decimal>? = nil,
        byName: PropertyMap<String>? = nil,
        strings: String? = nil,
        numbers: Decimal? = nil,
    ) {
        self.byCurrency = byCurrency
        self.byName = byName
        self.strings = strings
        self.numbers = numbers
    }
}

// MARK: - Codable

extension Amounts {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        byCurrency = try object.optional("byCurrency")
        byName = try object.optional("byName")
        strings = try object.optional("strings")
        numbers = try object.optional("numbers")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("byCurrency", byCurrency)
        writer.optional("byName", byName)
        writer.optional("strings", strings)
        writer.optional("numbers", numbers)
        writer.endObject()
    }
}

// MARK: - Validation

extension Amounts: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Amounts.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let byCurrency = object.optional("byCurrency", &check) {
            check.type(.object, byCurrency)
            var members = check.members(of: byCurrency)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", byCurrency)
                check.type(.number, member)
                check.minimum(0, member)
            }
            check.maxProperties(3, byCurrency)
        }
        if let byName = object.optional("byName", &check) {
            check.type(.object, byName)
            var members = check.members(of: byName)
            while let name = members.next(&check) {
                if check.isName(name, matching: Self.byNameNamePattern, for: "patternProperties", byName) {
                    let member = check.member(name, "/patternProperties/^[a-z]+$", byName)
                    check.type(.string, member)
                    check.maxLength(5, member)
                    continue
                }
                check.unexpected(name, "additionalProperties", byName)
            }
        }
        if let strings = object.optional("strings", &check) {
            var oneOf = check.oneOf(strings)
            oneOf.matches(&check) { strings, check in
                check.type(.string, strings)
                check.format(.uri, strings)
            }
            oneOf.matches(&check) { strings, check in
                check.type(.string, strings)
                check.maxLength(3, strings)
            }
            oneOf.one(&check)
        }
        if let numbers = object.optional("numbers", &check) {
            var anyOf = check.anyOf(numbers)
            anyOf.matches(&check) { numbers, check in
                check.type(.integer, numbers)
            }
            anyOf.matches(&check) { numbers, check in
                check.type(.number, numbers)
                check.minimum(0, numbers)
            }
            anyOf.any(&check)
        }
    }

    private static let propertyNames: PropertyNames = ["byCurrency", "byName", "strings", "numbers"]
    private static let byNameNamePattern = Pattern("^[a-z]+$")
}
