// Generated from schemas/Combinations.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Combinations: Codable, Hashable, Sendable {
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

    public struct Objects: Codable, Hashable, Sendable {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public struct Point: Codable, Hashable, Sendable {
        public var x: Int

        public init(
            x: Int,
        ) {
            self.x = x
        }
    }
}

// MARK: - Codable

extension Combinations: PayloadValue {
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

extension Combinations.Objects: PayloadValue {
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

extension Combinations.Point: PayloadValue {
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
