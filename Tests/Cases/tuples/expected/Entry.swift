// Generated from schemas/Entry.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At least 2 elements.
public struct Entry: Codable, Hashable, PayloadValue {
    public var key: String

    public var value: String?

    public var checkedAt: DateTime?

    /// Further elements, in their order.
    public var others: [JSONValue]

    public init(
        key: String,
        value: String?,
        checkedAt: DateTime? = nil,
        others: [JSONValue] = [],
    ) {
        self.key = key
        self.value = value
        self.checkedAt = checkedAt
        self.others = others
    }
}

// MARK: - Codable

extension Entry {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        key = try array.next()
        value = try array.nextNullable()
        checkedAt = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(key)
        writer.nextNullable(value)
        writer.nextIfPresent(checkedAt)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Entry: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Entry.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type([.string, .null], element1)
        }
        if let element2 = check.element(2, "/prefixItems/2", value) {
            check.type(.string, element2)
            check.format(.dateTime, element2)
        }
        check.minItems(2, value)
    }
}
