// Generated from schemas/Nullables.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Nullables: Codable, Hashable, Sendable {
    @Boxed public var next: Nullables?

    @Boxed public var previous: Nullable<Nullables>?

    public init(
        next: Nullables?,
        previous: Nullable<Nullables>? = nil,
    ) {
        self.next = next
        self.previous = previous
    }
}

// MARK: - Codable

extension Nullables: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        next = try object.nullable("next")
        previous = try object.optional("previous")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.nullable("next", next)
        writer.optional("previous", previous)
        writer.endObject()
    }
}
