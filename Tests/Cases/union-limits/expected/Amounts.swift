// Generated from schemas/Amounts.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Amounts: Codable, Hashable, Sendable {
    /// At most 3 properties. Each: at least 0.
    public var byCurrency: PropertyMap<Decimal>?

    /// Each: at most 5 characters.
    public var byName: PropertyMap<String>?

    public var strings: String?

    public var numbers: Decimal?

    public init(
        byCurrency: PropertyMap<Decimal>? = nil,
        byName: PropertyMap<String>? = nil,
        strings: String? = nil,
        numbers: Decimal? = nil,
    ) {
        self.byCurrency = byCurrency
        self.byName = byName
        self.strings = strings
        self.numbers = numbers
    }
}

// MARK: - Codable

extension Amounts: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        byCurrency = try object.optional("byCurrency")
        byName = try object.optional("byName")
        strings = try object.optional("strings")
        numbers = try object.optional("numbers")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("byCurrency", byCurrency)
        writer.optional("byName", byName)
        writer.optional("strings", strings)
        writer.optional("numbers", numbers)
        writer.endObject()
    }
}
