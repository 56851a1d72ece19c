// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Tree: Codable, Hashable, PayloadValue {
    /// What the node holds.
    public var value: Int

    /// At least 2 elements.
    public var position: Position?

    public var children: [Tree]?

    public init(
        value: Int,
        position: Position? = nil,
        children: [Tree]? = nil,
    ) {
        self.value = value
        self.position = position
        self.children = children
    }

    public struct Position: Codable, Hashable, PayloadValue {
        public var element0: Int

        public var element1: Int

        public init(
            element0: Int,
            element1: Int,
        ) {
            self.element0 = element0
            self.element1 = element1
        }
    }
}

// MARK: - Codable

extension Tree {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        position = try object.optional("position")
        children = try object.optional("children")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("position", position)
        writer.optional("children", children)
        writer.endObject()
    }
}

extension Tree.Position {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.next()
        element1 = try array.next()
        try array.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(element0)
        writer.next(element1)
        writer.endArray()
    }
}

// MARK: - Validation

extension Tree: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/tree.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let value2 = object.required("value", &check) {
            check.reference(Tree.ValueSchema.self, value2)
        }
        if let position = object.optional("position", &check) {
            Tree.Position.validate(position, &check)
        }
        if let children = object.optional("children", &check) {
            check.type(.array, children)
            var items = check.items(children)
            while let child = items.next(&check) {
                check.reference(Tree.self, child, "/$dynamicRef")
            }
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["value", "position", "children"]
}

extension Tree {
    /// Checks values that have no type of their own.
    public enum ValueSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/tree.json#/$defs/Value"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.integer, value)
        }
    }
}

extension Tree.Position: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/tree.json#/properties/position"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.integer, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
        }
        check.noItems(from: 2, value)
        check.minItems(2, value)
    }
}
