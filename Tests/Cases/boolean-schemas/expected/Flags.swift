// Generated from schemas/Flags.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Flags: Codable, Hashable, Sendable {
    public var any: JSONValue

    public var list: [JSONValue]?

    public var none: [JSONValue]?

    public var emptyObject: JSONValue?

    public init(
        any: JSONValue,
        list: [JSONValue]? = nil,
        none: [JSONValue]? = nil,
        emptyObject: JSONValue? = nil,
    ) {
        self.any = any
        self.list = list
        self.none = none
        self.emptyObject = emptyObject
    }
}

// MARK: - Codable

extension Flags: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        any = try object.required("any")
        list = try object.optional("list")
        none = try object.optional("none")
        emptyObject = try object.optional("emptyObject")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("any", any)
        writer.optional("list", list)
        writer.optional("none", none)
        writer.optional("emptyObject", emptyObject)
        writer.endObject()
    }
}
