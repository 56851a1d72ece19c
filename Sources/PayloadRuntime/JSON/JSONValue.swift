#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Any JSON value, for what a schema leaves open.
public enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number with its exact digits.
    case number(JSONNumber)
    /// A text.
    case string(String)
    /// A list of values.
    case array([JSONValue])
    /// Values by name, in their order.
    case object(PropertyMap<JSONValue>)

    /// Which of the six kinds of JSON value it is.
    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

extension JSONValue: Hashable {
    /// Whether both are the same JSON: numbers by value, strings by code points, objects in whatever order.
    public static func == (first: JSONValue, second: JSONValue) -> Bool {
        switch (first, second) {
        case (.null, .null): true
        case (.boolean(let first), .boolean(let second)): first == second
        case (.number(let first), .number(let second)): first == second
        case (.string(let first), .string(let second)): first.hasSameCodePoints(as: second)
        case (.array(let first), .array(let second)): first == second
        case (.object(let first), .object(let second)): first == second
        default: false
        }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        switch self {
        case .null: break
        case .boolean(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(PropertyName(text: value))
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    /// `null`.
    public init(nilLiteral: ()) {
        self = .null
    }

    /// `true` or `false`.
    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }

    /// An integer.
    public init(integerLiteral value: Int) {
        self = .number(JSONNumber(value))
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    /// A string.
    public init(stringLiteral value: String) {
        self = .string(value)
    }

    /// The shortest decimal number that reads back as the literal's `Double`: `19.99` is exactly 19.99.
    ///
    /// A literal of more than 17 significant digits loses some; such a number is made from text. A literal beyond
    /// the largest finite `Double`, which the compiler warns of, becomes `null`.
    public init(floatLiteral value: Double) {
        self = JSONNumber(value).map(JSONValue.number) ?? .null
    }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// An array.
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// An object with its members in this order; of equal names the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        var map = PropertyMap<JSONValue>()
        for (name, value) in elements { map[name] = value }
        self = .object(map)
    }
}

extension JSONValue: Codable {
    /// Reads any value from a decoder.
    ///
    /// A `Decoder` gives neither the text of a number nor the order of members: numbers are exact up to 37 digits, and
    /// members are put in the order of their names. To keep both, decode from bytes with
    /// ``PayloadValue/init(decoding:)-(Sequence<UInt8>)``.
    ///
    /// - Throws: `DecodingError` for a number with more digits, which the decoder may have rounded; of one that it has
    ///   rounded to fewer nobody can tell. A number beyond the range of `Decimal`, about 10¹⁶⁵, is the nearest `Double`.
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: JSONCodingKey.self) {
            var map = PropertyMap<JSONValue>()
            for key in members.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
                map[key.stringValue] = try members.decode(JSONValue.self, forKey: key)
            }
            self = .object(map)
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(String.self) { return .string(value) }
        if let value = try? container.decode(Bool.self) { return .boolean(value) }
        // Before Int, which JSONDecoder makes of a large number by dropping its decimals.
        if let value = try? container.decode(Decimal.self), let number = JSONNumber(value) {
            return .number(try exact(number, in: container))
        }
        if let value = try? container.decode(Int.self) { return .number(JSONNumber(value)) }
        if let value = try? container.decode(Double.self), let number = JSONNumber(value) {
            return .number(number)
        }
        throw DecodingError.dataCorruptedError(
            in: container,
            debugDescription: "expected a JSON value that the decoder can hold"
        )
    }

    /// A number that a `Decimal` surely had room for: JSONDecoder rounds what has more than 38 digits.
    private static func exact(_ number: JSONNumber, in container: any SingleValueDecodingContainer) throws
        -> JSONNumber
    {
        if number.parts.digits.count <= 37 { return number }
        throw DecodingError.dataCorruptedError(
            in: container,
            debugDescription:
                "expected a number of at most 37 digits, which is all that a Decoder surely keeps; "
                + "decode from bytes for more"
        )
    }

    /// Writes the value to an encoder.
    ///
    /// - Throws: `EncodingError` for a number that neither `Int`, `Double` nor `Decimal` holds exactly.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let members):
            var container = encoder.container(keyedBy: JSONCodingKey.self)
            for (name, value) in members {
                try container.encode(value, forKey: JSONCodingKey(stringValue: name))
            }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .boolean(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try Self.encode(value, to: &container)
        }
    }

    private static func encode(
        _ number: JSONNumber,
        to container: inout any SingleValueEncodingContainer
    ) throws {
        if let value = Int(exactly: number) {
            try container.encode(value)
        } else if let value = Double(nearest: number), JSONNumber(value) == number {
            // Before Decimal, which only JSONEncoder writes as a number.
            try container.encode(value)
        } else if let value = Decimal(exactly: number) {
            try container.encode(value)
        } else {
            throw EncodingError.invalidValue(
                JSONNumber.self,
                .init(
                    codingPath: container.codingPath,
                    debugDescription: "the number has more digits than an Encoder can carry"
                )
            )
        }
    }
}

/// A member's name, or an element's number, in a coding path.
struct JSONCodingKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
