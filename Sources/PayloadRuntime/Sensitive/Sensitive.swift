/// A value that must not be shown: a credential, card data, or what is known about a person.
///
/// ```swift
/// print(request.posKey)          // <redacted>
/// send(key: request.posKey.value)
/// ```
///
/// Its description, its debug description, what string interpolation makes of it, its dump and its mirror are all
/// `<redacted>`, in whatever array, optional or struct it stands. ``value`` alone gives what it holds, so that a
/// search for that word finds every place where it leaves. Members of the value are not forwarded for that reason.
///
/// It encodes and decodes as the value itself does. A literal makes one, as it makes the value.
@frozen
public struct Sensitive<Value> {
    /// What is not shown.
    public var value: Value

    /// Marks a value as sensitive.
    @inlinable
    public init(_ value: Value) {
        self.value = value
    }
}

extension Sensitive: Sendable where Value: Sendable {}

extension Sensitive: Equatable where Value: Equatable {
    /// Whether the values are equal.
    @inlinable
    public static func == (first: Sensitive, second: Sensitive) -> Bool {
        first.value == second.value
    }
}

extension Sensitive: Hashable where Value: Hashable {
    /// Hashes the value.
    @inlinable
    public func hash(into hasher: inout Hasher) {
        value.hash(into: &hasher)
    }
}

extension Sensitive: Codable, PayloadValue where Value: PayloadValue {
    /// Whether `null` is one of the values.
    @inlinable
    public static var acceptsNull: Bool { Value.acceptsNull }

    /// Reads the value.
    @inlinable
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        self.init(try Value(instance: instance))
    }

    /// Writes the value, or `<redacted>` into a redacted text.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        if writer.beginsSensitive() { value.write(to: &writer) }
    }
}

extension Sensitive: OpaqueDescription {
    /// `<redacted>`.
    public var description: String { "<redacted>" }
}

// A literal of the value is a literal of the sensitive value: `posKey: "..."`. There is none for `nil`, which would
// be ambiguous beside an optional.

extension Sensitive: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(unicodeScalarLiteral literal: Value.UnicodeScalarLiteralType) {
        self.init(Value(unicodeScalarLiteral: literal))
    }
}

extension Sensitive: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(extendedGraphemeClusterLiteral literal: Value.ExtendedGraphemeClusterLiteralType) {
        self.init(Value(extendedGraphemeClusterLiteral: literal))
    }
}

extension Sensitive: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(stringLiteral literal: Value.StringLiteralType) {
        self.init(Value(stringLiteral: literal))
    }
}

extension Sensitive: ExpressibleByStringInterpolation where Value: ExpressibleByStringInterpolation {
    /// Takes the interpolation of the value.
    @inlinable
    public init(stringInterpolation interpolation: Value.StringInterpolation) {
        self.init(Value(stringInterpolation: interpolation))
    }
}

extension Sensitive: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(booleanLiteral literal: Value.BooleanLiteralType) {
        self.init(Value(booleanLiteral: literal))
    }
}

extension Sensitive: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(integerLiteral literal: Value.IntegerLiteralType) {
        self.init(Value(integerLiteral: literal))
    }
}

extension Sensitive: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(floatLiteral literal: Value.FloatLiteralType) {
        self.init(Value(floatLiteral: literal))
    }
}

// The initialiser of an array or dictionary literal takes any number of arguments, which cannot be passed on, so
// these two are for the types that a schema can give.

extension Sensitive: ExpressibleByArrayLiteral where Value: SensitiveArrayLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(arrayLiteral elements: Value.Element...) {
        self.init(Value(elements))
    }
}

extension Sensitive: ExpressibleByDictionaryLiteral where Value: SensitiveDictionaryLiteral {
    /// Takes the literal of the value.
    @inlinable
    public init(dictionaryLiteral elements: (String, Value.MemberValue)...) {
        self.init(Value(members: elements))
    }
}

/// A value that an array literal of a ``Sensitive`` value makes.
public protocol SensitiveArrayLiteral {
    /// The type of an element.
    associatedtype Element

    /// Takes the elements.
    init(_ elements: [Element])
}

extension Array: SensitiveArrayLiteral {}

/// A value that a dictionary literal of a ``Sensitive`` value makes.
public protocol SensitiveDictionaryLiteral {
    /// The type of a member's value.
    associatedtype MemberValue

    /// Takes the members in their order; of equal names the last value counts.
    init(members: [(String, MemberValue)])
}

extension PropertyMap: SensitiveDictionaryLiteral {}

/// A value whose content is not shown: what it prints, dumps and mirrors is one and the same `description`.
///
/// Without a mirror of its own, `dump` and every tool that reads mirrors would find the stored properties.
public protocol OpaqueDescription: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension OpaqueDescription {
    /// The description.
    public var debugDescription: String { description }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// What no schema declares may hold a secret: a further property, a variant that nobody knew of, a document before it
// is read. So JSON prints its kinds and counts; `encoded()` and `JSONNumber.text` give the text.

extension JSONValue: OpaqueDescription {
    /// The kind, with the count of an array's elements and of an object's members: `object of 3 members`.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array(let elements): "array of " + ViolationWords.counted(elements.count, "element")
        case .object(let members): "object of " + ViolationWords.counted(members.count, "member")
        }
    }
}

extension JSONNumber: OpaqueDescription {
    /// `number`; ``text`` gives the digits.
    public var description: String { "number" }
}

extension JSONInstance: OpaqueDescription {
    /// The kind, with the count of an array's elements and of an object's members: `object of 3 members`.
    public var description: String {
        switch kind {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array of " + ViolationWords.counted(count, "element")
        case .object: "object of " + ViolationWords.counted(count, "member")
        }
    }
}

extension JSONDocument: OpaqueDescription {
    /// What the root is.
    public var description: String { root.description }
}

extension JSONElements: OpaqueDescription {
    /// How many there are.
    public var description: String { ViolationWords.counted(underestimatedCount, "element") }
}

extension JSONMembers: OpaqueDescription {
    /// How many there are.
    public var description: String { ViolationWords.counted(underestimatedCount, "member") }
}

extension JSONWriter: OpaqueDescription {
    /// How many bytes are written.
    public var description: String { ViolationWords.counted(bytes.count, "byte") + " of JSON" }
}

extension PropertyMap: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names, and the values by their own descriptions: `["note": string, "lines": array of 2 elements]`.
    public var description: String {
        if isEmpty { return "[:]" }
        let members = map { "\(ViolationWords.quoted($0.name)): \($0.value)" }
        return "[" + members.joined(separator: ", ") + "]"
    }

    /// The names, and the values by their own debug descriptions.
    public var debugDescription: String {
        if isEmpty { return "[:]" }
        let members = map { "\(ViolationWords.quoted($0.name)): \(String(reflecting: $0.value))" }
        return "[" + members.joined(separator: ", ") + "]"
    }

    /// The values by their names.
    public var customMirror: Mirror {
        Mirror(self, children: map { (label: $0.name, value: $0.value as Any) }, displayStyle: .struct)
    }
}
