// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Tree: Codable, Hashable, Sendable {
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

    public struct Position: Codable, Hashable, Sendable {
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

extension Tree: PayloadValue {
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

extension Tree.Position: PayloadValue {
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
