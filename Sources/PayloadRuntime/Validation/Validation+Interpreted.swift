/// What runs schemas that are not Swift calls, where they have no literals at hand: the same checks with names, numbers
/// and paths that are values.
extension Validation {
    /// What kind of value it is.
    package func kind(of value: Value) -> JSONKind {
        entry(value).kind
    }

    /// The text of a string, such as a member's name. Empty for any other kind.
    package func text(of value: Value) -> String {
        instance(value).string ?? ""
    }

    // MARK: - Places

    /// The value as a subschema that applies in place sees it.
    ///
    /// - Parameters:
    ///   - path: where the subschema is, as a JSON Pointer from the schema around it; made only for a report.
    ///   - location: where it is as a URI. Nil where the path leads to it.
    ///   - clause: when it applies, such as "when type is card". Nil where it always does.
    package func at(
        path: @autoclosure () -> String,
        location: @autoclosure () -> String? = nil,
        clause: @autoclosure () -> String? = nil,
        _ value: Value
    ) -> Value {
        place(value, path(), location: location(), clause: clause())
    }

    /// The value of a member, as a subschema of the object's schema sees it.
    ///
    /// - Parameter path: where the subschema is, as a JSON Pointer from the object's schema.
    package func member(_ name: Value, path: @autoclosure () -> String, _ object: Value) -> Value {
        child(name.index + 1, path(), object)
    }

    /// An element of an array. Nil when there is none.
    ///
    /// - Parameters:
    ///   - index: from 0.
    ///   - path: where its schema is, as a JSON Pointer from the array's schema.
    package func element(_ index: Int, path: @autoclosure () -> String, _ value: Value) -> Value? {
        element(index, of: value).map { child($0, path(), value) }
    }

    /// `$ref` and `$dynamicRef`
    ///
    /// - Parameters:
    ///   - path: where the keyword is, as a JSON Pointer from the schema around it.
    ///   - location: where the schema is that it leads to.
    package mutating func reference(
        path: @autoclosure () -> String,
        location: @autoclosure () -> String,
        _ value: Value,
        _ schema: SchemaFunction
    ) {
        if !isValid, report == nil { return }
        guard enter(value, path()) else { return }
        let slots = slots.count
        schema(place(value, path(), location: location()), &self)
        leave(slots)
    }

    /// Whether one more schema may be applied; where not, that is noted.
    ///
    /// - Parameter holder: the keyword that holds the schema.
    package mutating func beginSchema(_ value: Value, holder: @autoclosure () -> String) -> Bool {
        if nesting < limits.nesting {
            nesting += 1
            return true
        }
        giveUpDepth(value, holder: holder())
        return false
    }

    /// Comes back from a schema that ``beginSchema(_:holder:)`` allowed.
    package mutating func endSchema() {
        nesting -= 1
    }

    // MARK: - Schemas and names

    /// The schema `false`.
    ///
    /// - Parameter holder: the keyword that holds the schema, empty for a document's root.
    package mutating func never(_ value: Value, holder: String) {
        failNever(value, holder)
    }

    /// `required`
    package mutating func required(name: String, _ value: Value) {
        if entry(value).kind != .object || has(name: name, value) { return }
        failRequired(name, value)
    }

    /// `dependentRequired`: one property where another is.
    package mutating func dependentRequired(name: String, ifPresent cause: String, _ value: Value) {
        if !has(name: cause, value) || has(name: name, value) { return }
        failDependent(name, because: cause, value)
    }

    /// `not` with `required`: properties that must not be present, or not all of them.
    package mutating func prohibited(names: [String], _ value: Value) {
        if isProhibited(names.contains { !has(name: $0, value) }, value) { failProhibited(names, value) }
    }

    /// `oneOf` whose branches each require one of these properties.
    package mutating func exactlyOne(names: [String], _ value: Value) {
        guard entry(value).kind == .object else { return failAlternatives(names.count, "oneOf", value) }
        let count = names.count { has(name: $0, value) }
        if count != 1 { failExactlyOne(names, count, value) }
    }

    /// `anyOf` whose branches each require one of these properties.
    package mutating func atLeastOne(names: [String], _ value: Value) {
        if entry(value).kind != .object || names.contains(where: { has(name: $0, value) }) { return }
        failAtLeastOne(names, value)
    }

    /// Whether the value is an object with a property.
    package func has(name: String, _ value: Value) -> Bool {
        var name = name
        return name.withUTF8 { member($0, of: value) } != nil
    }

    // MARK: - Bounds

    /// `maximum`
    package mutating func maximum(_ bound: JSONNumber, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 > 0 { failBound(value, "maximum", "at most", bound.text) }
    }

    /// `exclusiveMaximum`
    package mutating func exclusiveMaximum(_ bound: JSONNumber, _ value: Value) {
        if order(value, Bound(bound)) ?? -1 >= 0 {
            failBound(value, "exclusiveMaximum", "less than", bound.text)
        }
    }

    /// `minimum`
    package mutating func minimum(_ bound: JSONNumber, _ value: Value) {
        if order(value, Bound(bound)) ?? 0 < 0 { failBound(value, "minimum", "at least", bound.text) }
    }

    /// `exclusiveMinimum`
    package mutating func exclusiveMinimum(_ bound: JSONNumber, _ value: Value) {
        if order(value, Bound(bound)) ?? 1 <= 0 {
            failBound(value, "exclusiveMinimum", "more than", bound.text)
        }
    }

    /// `multipleOf`
    package mutating func multipleOf(_ divisor: JSONNumber, _ value: Value) {
        if !isMultiple(value, Bound(divisor)) {
            failBound(value, "multipleOf", "a multiple of", divisor.text)
        }
    }
}

extension Validation.Object {
    /// The next property, which may be absent.
    package mutating func optional(name: String, _ check: inout Validation) -> Validation.Value? {
        guard let index = next(&check) else { return nil }
        return check.child(index, "/properties/" + JSONPointer.escaped(name), value)
    }
}
