// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct AddressPayload: Codable, Hashable, Sendable {
    public var street: String?

    public init(
        street: String? = nil,
    ) {
        self.street = street
    }
}

// MARK: - Codable

extension AddressPayload: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        street = try object.optional("street")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("street", street)
        writer.endObject()
    }
}
