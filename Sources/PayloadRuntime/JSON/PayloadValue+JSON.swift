extension JSONNumber: PayloadValue {
    /// Reads a number with all its digits.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let value = instance.number else {
            throw PayloadDecodingError(at: instance, expected: "a number")
        }
        self = value
    }

    /// Writes the number in its own text.
    public func write(to writer: inout JSONWriter) {
        writer.write(self)
    }
}

extension JSONValue: PayloadValue {
    /// True.
    public static var acceptsNull: Bool { true }

    /// Reads any value.
    public init(instance: JSONInstance) {
        self = instance.value
    }

    /// Writes the value, or what it is into a redacted text.
    public func write(to writer: inout JSONWriter) {
        guard writer.beginsSensitive(description) else { return }
        switch self {
        case .null: writer.null()
        case .boolean(let value): writer.write(value)
        case .number(let value): writer.write(value)
        case .string(let value): writer.write(value)
        case .array(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        }
    }
}

extension PropertyMap: Codable, PayloadValue where Value: PayloadValue {
    /// Reads all members of an object.
    ///
    /// Where a document may repeat names, the first member of a name counts.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard instance.kind == .object else {
            throw PayloadDecodingError(at: instance, expected: "an object")
        }
        self.init()
        for (name, value) in instance.members where !instance.storage.mayRepeatNames || self[name] == nil {
            self[name] = try Value(instance: value)
        }
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.others(self)
        writer.endObject()
    }
}

/// The value `null`, for a schema that allows nothing else.
public struct JSONNull: Hashable, Sendable, PayloadValue {
    /// True.
    public static var acceptsNull: Bool { true }

    /// Creates the value.
    public init() {}

    /// Reads `null`.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard instance.isNull else { throw PayloadDecodingError(at: instance, expected: "null") }
    }

    /// Writes `null`.
    public func write(to writer: inout JSONWriter) {
        writer.null()
    }
}
