// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Payer: Codable, Hashable, Sendable {
    public var name: String?

    public init(
        name: String? = nil,
    ) {
        self.name = name
    }
}

// MARK: - Codable

extension Payer: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}
