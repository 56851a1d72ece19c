// Generated from schemas/ünïcode.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Ünïcode: Codable, Hashable, Sendable {
    public var d: String?

    public init(
        d: String? = nil,
    ) {
        self.d = d
    }
}

// MARK: - Codable

extension Ünïcode: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        d = try object.optional("d")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("d", d)
        writer.endObject()
    }
}
