// Generated from schemas/Empty.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Empty: Codable, Hashable, Sendable {
    public init() {}
}

// MARK: - Codable

extension Empty: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
