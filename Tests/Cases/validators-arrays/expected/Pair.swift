// Generated from schemas/Pair.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At least 1 element.
public struct Pair: Codable, Hashable, PayloadValue {
    public var element0: String

    public var element1: Int?

    public init(
        element0: String,
        element1: Int? = nil,
    ) {
        self.element0 = element0
        self.element1 = element1
    }
}

// MARK: - Codable

extension Pair {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.next()
        element1 = try array.nextIfPresent()
        try array.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(element0)
        writer.nextIfPresent(element1)
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
            check.type(.integer, element1)
        }
        check.noItems(from: 2, value)
        check.minItems(1, value)
    }
}
