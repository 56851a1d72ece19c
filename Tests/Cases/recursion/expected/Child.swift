// Generated from schemas/Child.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Child: Codable, Hashable, Sendable {
    public var parent: Parent?

    public var others: PropertyMap<Parent>?

    public init(
        parent: Parent? = nil,
        others: PropertyMap<Parent>? = nil,
    ) {
        self.parent = parent
        self.others = others
    }
}

// MARK: - Codable

extension Child: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        parent = try object.optional("parent")
        others = try object.optional("others")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("parent", parent)
        writer.optional("others", others)
        writer.endObject()
    }
}
