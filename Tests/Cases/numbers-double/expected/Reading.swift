// Generated from schemas/Reading.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Reading: Codable, Hashable, Sendable {
    public var value: Double

    public var count: Int?

    public var limits: [Double]?

    public init(
        value: Double,
        count: Int? = nil,
        limits: [Double]? = nil,
    ) {
        self.value = value
        self.count = count
        self.limits = limits
    }
}

// MARK: - Codable

extension Reading: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        count = try object.optional("count")
        limits = try object.optional("limits")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("count", count)
        writer.optional("limits", limits)
        writer.endObject()
    }
}
