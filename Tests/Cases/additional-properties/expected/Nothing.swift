// Generated from schemas/Nothing.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Nothing: Codable, Hashable, Sendable {
    public init() {}
}

// MARK: - Codable

extension Nothing: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
