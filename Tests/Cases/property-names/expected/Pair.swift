// Generated from schemas/Pair.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Pair: Codable, Hashable, Sendable {
    public var array: String?

    public var writer: String?

    public var instance: String?

    public var pairSelf: String?

    public var value: String?

    public var othersProperty: String?

    public var `default`: String?

    /// Further elements, in their order.
    public var others: [JSONValue]

    public init(
        array: String? = nil,
        writer: String? = nil,
        instance: String? = nil,
        pairSelf: String? = nil,
        value: String? = nil,
        othersProperty: String? = nil,
        `default`: String? = nil,
        others: [JSONValue] = [],
    ) {
        self.array = array
        self.writer = writer
        self.instance = instance
        self.pairSelf = pairSelf
        self.value = value
        self.othersProperty = othersProperty
        self.`default` = `default`
        self.others = others
    }
}

// MARK: - Codable

extension Pair: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        self.array = try array.nextIfPresent()
        writer = try array.nextIfPresent()
        self.instance = try array.nextIfPresent()
        pairSelf = try array.nextIfPresent()
        value = try array.nextIfPresent()
        othersProperty = try array.nextIfPresent()
        `default` = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(array)
        writer.nextIfPresent(self.writer)
        writer.nextIfPresent(self.instance)
        writer.nextIfPresent(pairSelf)
        writer.nextIfPresent(value)
        writer.nextIfPresent(othersProperty)
        writer.nextIfPresent(`default`)
        writer.rest(others)
        writer.endArray()
    }
}
