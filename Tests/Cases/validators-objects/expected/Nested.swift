// Generated from schemas/Nested.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At least 1 property.
public struct Nested: Codable, Hashable, PayloadValue {
    public var inner: Inner?

    public var rule: Rule?

    public init(
        inner: Inner? = nil,
        rule: Rule? = nil,
    ) {
        self.inner = inner
        self.rule = rule
    }

    public struct Inner: Codable, Hashable, PayloadValue {
        public var x: Int

        public var y: Int

        public init(
            x: Int,
            y: Int,
        ) {
            self.x = x
            self.y = y
        }
    }

    public struct Rule: Codable, Hashable, PayloadValue {
        public var p: String

        /// Properties that the schema does not declare, as they came.
        public var additionalProperties: PropertyMap<JSONValue>

        public init(
            p: String,
            additionalProperties: PropertyMap<JSONValue> = [:],
        ) {
            self.p = p
            self.additionalProperties = additionalProperties
        }
    }
}

// MARK: - Codable

extension Nested {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        inner = try object.optional("inner")
        rule = try object.optional("rule")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("inner", inner)
        writer.optional("rule", rule)
        writer.endObject()
    }
}

extension Nested.Inner {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        x = try object.required("x")
        y = try object.required("y")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("x", x)
        writer.required("y", y)
        writer.endObject()
    }
}

extension Nested.Rule {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        p = try object.required("p")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("p", p)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Nested: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nested.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let inner = check.optional("inner", value) {
            Nested.Inner.validate(inner, &check)
        }
        if let rule = check.optional("rule", value) {
            Nested.Rule.validate(rule, &check)
        }
        check.minProperties(1, value)
    }
}

extension Nested.Inner: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nested.schema.json#/properties/inner"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let x = object.required("x", &check) {
            check.type(.integer, x)
        }
        if let y = object.required("y", &check) {
            check.type(.integer, y)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["x", "y"]
}

extension Nested.Rule: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nested.schema.json#/properties/rule"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.required("q", value)
        if let p = check.required("p", value) {
            check.type(.string, p)
        }
    }
}
