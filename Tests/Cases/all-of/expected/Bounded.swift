// Generated from schemas/Bounded.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Bounded: Codable, Hashable, Sendable {
    /// 0 to 10. At most 2 decimals.
    public var amount: Decimal?

    public init(
        amount: Decimal? = nil,
    ) {
        self.amount = amount
    }
}

// MARK: - Codable

extension Bounded: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.optional("amount")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("amount", amount)
        writer.endObject()
    }
}
