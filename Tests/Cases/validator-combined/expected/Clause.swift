// Generated from schemas/Clause.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// A clause of an offer, which may hold others: keywords that depend on each other, at every level.
///
/// - At least 2 properties when `not` is present.
/// - Exactly one of `atLeast`, `payees`, `all` and `not` is required.
public struct Clause: Codable, Hashable, PayloadValue {
    /// Required when `since` is present.
    ///
    /// 1 to 8 characters. Pattern: `^[a-z]+(-[a-z]+)*$`.
    public var label: String?

    /// Not allowed when `all` is present.
    public var since: CalendarDate?

    /// Exactly one of `atLeast`, `payees`, `all` and `not` is required.
    ///
    /// Greater than 0. At most 2 decimals.
    public var atLeast: Decimal?

    /// Exactly one of `atLeast`, `payees`, `all` and `not` is required.
    ///
    /// No element occurs twice.
    public var payees: JSONValue?

    /// Exactly one of `atLeast`, `payees`, `all` and `not` is required.
    ///
    /// At least 1 element.
    public var all: [Clause]?

    /// A clause of an offer, which may hold others: keywords that depend on each other, at every level.
    ///
    /// Exactly one of `atLeast`, `payees`, `all` and `not` is required.
    @Boxed public var not: Clause?

    /// At most 5 characters.
    public var reason: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<Nullable<Int>>

    public init(
        label: String? = nil,
        since: CalendarDate? = nil,
        atLeast: Decimal? = nil,
        payees: JSONValue? = nil,
        all: [Clause]? = nil,
        not: Clause? = nil,
        reason: String? = nil,
        additionalProperties: PropertyMap<Nullable<Int>> = [:],
    ) {
        self.label = label
        self.since = since
        self.atLeast = atLeast
        self.payees = payees
        self.all = all
        self.not = not
        self.reason = reason
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Clause {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        label = try object.optional("label")
        since = try object.optional("since")
        atLeast = try object.optional("atLeast")
        payees = try object.optional("payees")
        all = try object.optional("all")
        not = try object.optional("not")
        reason = try object.optional("reason")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("label", label)
        writer.optional("since", since)
        writer.optional("atLeast", atLeast)
        writer.optional("payees", payees)
        writer.optional("all", all)
        writer.optional("not", not)
        writer.optional("reason", reason)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Clause: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Clause.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let label = object.optional("label", &check) {
            check.type(.string, label)
            check.minLength(1, label)
            check.maxLength(8, label)
            check.pattern(Self.labelPattern, label)
        }
        if let since = object.optional("since", &check) {
            check.type(.string, since)
            check.format(.date, since)
        }
        if let atLeast = object.optional("atLeast", &check) {
            check.type(.number, atLeast)
            check.exclusiveMinimum(0, atLeast)
            check.multipleOf("0.01", atLeast)
        }
        if let payees = object.optional("payees", &check) {
            check.type(.array, payees)
            if let element0 = check.element(0, "/prefixItems/0", payees) {
                check.type(.string, element0)
                check.format(.email, element0)
            }
            check.contains(payees, maxContains: 3) { item, check in
                check.type(.string, item)
                check.minLength(3, item)
            }
            check.uniqueItems(payees)
            var anyOf = check.anyOf(payees, all: true)
            anyOf.matches(&check) { payees, check in
                check.maxItems(1, payees)
            }
            let anyOf1 = anyOf.matches(&check) { payees, check in
                if let element1 = check.element(1, "/prefixItems/1", payees) {
                    check.type(.integer, element1)
                }
                var items = check.items(payees, from: 2)
                while let payee = items.next(&check) {
                    check.type([.string, .null], payee)
                }
            }
            anyOf.any(&check)
            var unevaluated = check.unevaluatedItems(payees, from: 1)
            while let item = unevaluated.next(&check) {
                let isContained = check.matches(item, for: "unevaluatedItems") { item, check in
                    check.type(.string, item)
                    check.minLength(3, item)
                }
                if isContained { continue }
                if anyOf1 { continue }
                check.unexpectedItem(unevaluated.position, payees)
            }
        }
        if let all = object.optional("all", &check) {
            check.type(.array, all)
            var items = check.items(all)
            while let allElement = items.next(&check) {
                check.reference(Clause.self, allElement)
            }
            check.minItems(1, all)
        }
        if let not = object.optional("not", &check) {
            check.reference(Clause.self, not)
        }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            if check.isName(name, matching: Self.namePattern, for: "patternProperties", value) {
                let member = check.member(name, "/patternProperties/^x-", value)
                check.type([.integer, .null], member)
            }
        }
        check.propertyNames(value) { name, check in
            check.maxLength(12, name)
        }
        check.dependentRequired("label", ifPresent: "since", value)
        if check.has("not", value) {
            let dependent = check.at("/dependentSchemas/not", value, when: "not is present")
            check.minProperties(2, dependent)
            if let reason = check.optional("reason", dependent) {
                check.maxLength(5, reason)
            }
        }
        check.exactlyOne(of: Self.alternatives, value)
        let matchesIf = check.matches(value, for: "if") { value, check in
            check.required("all", value)
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "all is present")
            check.prohibited("since", thenValue)
        }
        let hasNot = check.has("not", value)
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            if check.isName(name, matching: Self.evaluatedPattern, for: "unevaluatedProperties", value) {
                continue
            }
            if hasNot, check.isName(name, in: Self.hasNotNames) { continue }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let propertyNames: PropertyNames = ["label", "since", "atLeast", "payees", "all", "not"]
    private static let labelPattern = Pattern("^[a-z]+(-[a-z]+)*$")
    private static let namePattern = Pattern("^x-")
    private static let alternatives: PropertyNames = ["atLeast", "payees", "all", "not"]
    private static let evaluatedNames: PropertyNames = ["all", "atLeast", "label", "not", "payees", "since"]
    private static let evaluatedPattern = Pattern("^x-")
    private static let hasNotNames: PropertyNames = ["reason"]
}
