// Generated from schemas/Row.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// 2 to 4 elements.
public struct Row: Codable, Hashable, PayloadValue {
    public var element0: String

    /// At least 0.
    public var element1: Int

    /// Further elements, in their order.
    public var others: [Bool]

    public init(
        element0: String,
        element1: Int,
        others: [Bool] = [],
    ) {
        self.element0 = element0
        self.element1 = element1
        self.others = others
    }
}

// MARK: - Codable

extension Row {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.next()
        element1 = try array.next()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(element0)
        writer.next(element1)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Row: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Row.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
            check.minimum(0, element1)
        }
        var items = check.items(value, from: 2)
        while let item = items.next(&check) {
            check.type(.boolean, item)
        }
        check.minItems(2, value)
        check.maxItems(4, value)
    }
}
