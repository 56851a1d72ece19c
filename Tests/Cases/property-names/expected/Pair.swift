// Generated from schemas/Pair.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Pair: Codable, Hashable, PayloadValue {
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

extension Pair {
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

// MARK: - Validation

extension Pair: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Pair.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.string, element1)
        }
        if let element2 = check.element(2, "/prefixItems/2", value) {
            check.type(.string, element2)
        }
        if let element3 = check.element(3, "/prefixItems/3", value) {
            check.type(.string, element3)
        }
        if let element4 = check.element(4, "/prefixItems/4", value) {
            check.type(.string, element4)
        }
        if let element5 = check.element(5, "/prefixItems/5", value) {
            check.type(.string, element5)
        }
        if let element6 = check.element(6, "/prefixItems/6", value) {
            check.type(.string, element6)
        }
    }
}
