// Generated from schemas/Log.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Log: Codable, Hashable, Sendable {
    public var rows: [Row]?

    /// At least 2 elements.
    public var pair: Pair?

    public init(
        rows: [Row]? = nil,
        pair: Pair? = nil,
    ) {
        self.rows = rows
        self.pair = pair
    }

    public struct Row: Codable, Hashable, Sendable {
        public var level: Level?

        public var message: String?

        /// Further elements, in their order.
        public var others: [Int]

        public init(
            level: Level? = nil,
            message: String? = nil,
            others: [Int] = [],
        ) {
            self.level = level
            self.message = message
            self.others = others
        }

        public enum Level: Codable, Hashable, Sendable, CaseIterable {
            case info
            case warn
        }
    }

    public struct Pair: Codable, Hashable, Sendable {
        public var element0: String

        public var element1: Int

        public init(
            element0: String,
            element1: Int,
        ) {
            self.element0 = element0
            self.element1 = element1
        }
    }
}

// MARK: - Codable

extension Log: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        rows = try object.optional("rows")
        pair = try object.optional("pair")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("rows", rows)
        writer.optional("pair", pair)
        writer.endObject()
    }
}

extension Log.Row: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        level = try array.nextIfPresent()
        message = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(level)
        writer.nextIfPresent(message)
        writer.rest(others)
        writer.endArray()
    }
}

extension Log.Row.Level: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .info: "info"
        case .warn: "warn"
        }
    }
}

extension Log.Pair: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.next()
        element1 = try array.next()
        try array.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(element0)
        writer.next(element1)
        writer.endArray()
    }
}
