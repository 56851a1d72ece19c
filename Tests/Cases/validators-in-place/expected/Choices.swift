// Generated from schemas/Choices.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// `a` and `b` are not allowed together.
public struct Choices: Codable, Hashable, PayloadValue {
    /// `a` and `b` are not allowed together.
    public var a: Int?

    /// `a` and `b` are not allowed together.
    public var b: Int?

    public var c: Int?

    public init(
        a: Int? = nil,
        b: Int? = nil,
        c: Int? = nil,
    ) {
        self.a = a
        self.b = b
        self.c = c
    }
}

// MARK: - Codable

extension Choices {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
        c = try object.optional("c")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.optional("c", c)
        writer.endObject()
    }
}

// MARK: - Validation

extension Choices: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Choices.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let a = object.optional("a", &check) {
            check.type(.integer, a)
        }
        if let b = object.optional("b", &check) {
            check.type(.integer, b)
        }
        if let c = object.optional("c", &check) {
            check.type(.integer, c)
        }
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.required("a", value)
        }
        anyOf.matches(&check) { value, check in
            if let b = check.required("b", value) {
                check.minimum(0, b)
            }
        }
        anyOf.any(&check)
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Choices.SmallSchema.self)
        oneOf.matches(&check) { value, check in
            if let c = check.optional("c", value) {
                check.minimum(5, c)
            }
        }
        oneOf.matches(&check) { value, check in
            check.prohibited("c", value)
        }
        oneOf.one(&check)
        check.prohibited(Self.prohibitedNames, value)
    }

    private static let propertyNames: PropertyNames = ["a", "b", "c"]
    private static let prohibitedNames: PropertyNames = ["a", "b"]
}

extension Choices {
    /// Checks values that have no type of their own.
    public enum SmallSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Choices.schema.json#/$defs/Small"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            if let c = check.required("c", value) {
                check.maximum(7, c)
            }
        }
    }
}
