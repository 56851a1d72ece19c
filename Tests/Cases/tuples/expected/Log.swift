// Generated from schemas/Log.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Log: Codable, Hashable, PayloadValue {
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

    public struct Row: Codable, Hashable, PayloadValue {
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

        public enum Level: ClosedEnumeration {
            case info
            case warn
        }
    }

    public struct Pair: Codable, Hashable, PayloadValue {
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

extension Log {
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

extension Log.Row {
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

extension Log.Row.Level {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .info: "info"
        case .warn: "warn"
        }
    }
}

extension Log.Pair {
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

// MARK: - Validation

extension Log: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Log.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let rows = check.optional("rows", value) {
            check.type(.array, rows)
            var items = check.items(rows)
            while let row = items.next(&check) {
                Log.Row.validate(row, &check)
            }
        }
        if let pair = check.optional("pair", value) {
            Log.Pair.validate(pair, &check)
        }
    }
}

extension Log.Row: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Log.schema.json#/properties/rows/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.enumeration(Self.element0Values, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.string, element1)
        }
        var items = check.items(value, from: 2)
        while let item = items.next(&check) {
            check.type(.integer, item)
        }
    }

    private static let element0Values: AllowedValues = ["info", "warn"]
}

extension Log.Pair: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Log.schema.json#/properties/pair"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
        }
        check.noItems(from: 2, value)
        check.minItems(2, value)
    }
}
