// Generated from schemas/Combinations.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Combinations: Codable, Hashable, PayloadValue {
    public var plain: String

    public var optional: String?

    public var nullable: String?

    public var optionalNullable: Nullable<String>?

    public var objects: Nullable<Objects>?

    public var byAnyOf: Point?

    public var optionalByOneOf: Nullable<Point>?

    public var lists: Nullable<[Nullable<Int>]>?

    public init(
        plain: String,
        optional: String? = nil,
        nullable: String?,
        optionalNullable: Nullable<String>? = nil,
        objects: Nullable<Objects>? = nil,
        byAnyOf: Point?,
        optionalByOneOf: Nullable<Point>? = nil,
        lists: Nullable<[Nullable<Int>]>? = nil,
    ) {
        self.plain = plain
        self.optional = optional
        self.nullable = nullable
        self.optionalNullable = optionalNullable
        self.objects = objects
        self.byAnyOf = byAnyOf
        self.optionalByOneOf = optionalByOneOf
        self.lists = lists
    }

    public struct Objects: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public struct Point: Codable, Hashable, PayloadValue {
        public var x: Int

        public init(
            x: Int,
        ) {
            self.x = x
        }
    }
}

// MARK: - Codable

extension Combinations {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        plain = try object.required("plain")
        optional = try object.optional("optional")
        nullable = try object.nullable("nullable")
        optionalNullable = try object.optional("optionalNullable")
        objects = try object.optional("objects")
        byAnyOf = try object.nullable("byAnyOf")
        optionalByOneOf = try object.optional("optionalByOneOf")
        lists = try object.optional("lists")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("plain", plain)
        writer.optional("optional", optional)
        writer.nullable("nullable", nullable)
        writer.optional("optionalNullable", optionalNullable)
        writer.optional("objects", objects)
        writer.nullable("byAnyOf", byAnyOf)
        writer.optional("optionalByOneOf", optionalByOneOf)
        writer.optional("lists", lists)
        writer.endObject()
    }
}

extension Combinations.Objects {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension Combinations.Point {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        x = try object.required("x")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("x", x)
        writer.endObject()
    }
}

// MARK: - Validation

extension Combinations: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Combinations.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let plain = object.required("plain", &check) {
            check.type(.string, plain)
        }
        if let optional = object.optional("optional", &check) {
            check.type(.string, optional)
        }
        if let nullable = object.required("nullable", &check) {
            check.type([.string, .null], nullable)
        }
        if let optionalNullable = object.optional("optionalNullable", &check) {
            check.type([.string, .null], optionalNullable)
        }
        if let objects = object.optional("objects", &check) {
            Combinations.Objects.validate(objects, &check)
        }
        if let byAnyOf = object.required("byAnyOf", &check) {
            var anyOf = check.anyOf(byAnyOf)
            anyOf.matches(&check, Combinations.Point.self)
            anyOf.matches(&check) { byAnyOf, check in
                check.type(.null, byAnyOf)
            }
            anyOf.any(&check)
        }
        if let optionalByOneOf = object.optional("optionalByOneOf", &check) {
            var oneOf = check.oneOf(optionalByOneOf)
            oneOf.matches(&check) { optionalByOneOf, check in
                check.type(.null, optionalByOneOf)
            }
            oneOf.matches(&check, Combinations.Point.self)
            oneOf.one(&check)
        }
        if let lists = object.optional("lists", &check) {
            check.type([.array, .null], lists)
            var items = check.items(lists)
            while let list = items.next(&check) {
                check.type([.integer, .null], list)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "plain",
        "optional",
        "nullable",
        "optionalNullable",
        "objects",
        "byAnyOf",
        "optionalByOneOf",
        "lists",
    ]
}

extension Combinations.Objects: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Combinations.schema.json#/properties/objects"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.object, .null], value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension Combinations.Point: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Combinations.schema.json#/$defs/Point"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let x = check.required("x", value) {
            check.type(.integer, x)
        }
    }
}
