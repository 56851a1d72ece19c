// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Tree: Codable, Hashable, Sendable {
    public var value: String

    public var children: [Tree]?

    public init(
        value: String,
        children: [Tree]? = nil,
    ) {
        self.value = value
        self.children = children
    }
}

// MARK: - Codable

extension Tree: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        children = try object.optional("children")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("children", children)
        writer.endObject()
    }
}
