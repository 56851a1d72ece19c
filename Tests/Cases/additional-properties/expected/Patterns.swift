// Generated from schemas/Patterns.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Patterns: Codable, Hashable, Sendable {
    public var a: String?

    public var open: PropertyMap<JSONValue>?

    public var one: PropertyMap<Int>?

    public var several: PropertyMap<JSONValue>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<Decimal>

    public init(
        a: String? = nil,
        open: PropertyMap<JSONValue>? = nil,
        one: PropertyMap<Int>? = nil,
        several: PropertyMap<JSONValue>? = nil,
        additionalProperties: PropertyMap<Decimal> = [:],
    ) {
        self.a = a
        self.open = open
        self.one = one
        self.several = several
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Patterns: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        open = try object.optional("open")
        one = try object.optional("one")
        several = try object.optional("several")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("open", open)
        writer.optional("one", one)
        writer.optional("several", several)
        writer.others(additionalProperties)
        writer.endObject()
    }
}
