// Generated from schemas/Unevaluated.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Unevaluated: Codable, Hashable, Sendable {
    public var a: String?

    public var b: String?

    public init(
        a: String? = nil,
        b: String? = nil,
    ) {
        self.a = a
        self.b = b
    }
}

// MARK: - Codable

extension Unevaluated: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.endObject()
    }
}
