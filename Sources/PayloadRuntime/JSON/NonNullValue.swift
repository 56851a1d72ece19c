/// What a schema leaves open in a body that can only overwrite stored fields: any JSON value that code makes of
/// anything but `null`.
///
/// Types are shared with answers, and an answer is kept as it came. So a value that was read can hold `null`; one that
/// code makes cannot, and validation of an update refuses both.
public struct NonNullValue: Hashable, Sendable {
    /// The value.
    public let json: JSONValue

    /// Takes a value, or gives nil when it is or contains `null`.
    public init?(_ json: JSONValue) {
        guard !json.containsNull else { return nil }
        self.json = json
    }

    /// - Parameter json: read, or made of values that are not null.
    private init(checked json: JSONValue) {
        self.json = json
    }
}

extension JSONValue {
    /// Whether the value is `null` or has `null` at any depth.
    fileprivate var containsNull: Bool {
        switch self {
        case .null: true
        case .boolean, .number, .string: false
        case .array(let elements): elements.contains { $0.containsNull }
        case .object(let members): members.contains { $0.value.containsNull }
        }
    }
}

extension NonNullValue: PayloadValue {
    /// Always: a value that was read is kept as it came.
    public static var acceptsNull: Bool { true }

    /// Reads any value.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        self.init(checked: instance.value)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        json.write(to: &writer)
    }
}

extension NonNullValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) {
        self.init(checked: .boolean(value))
    }

    /// An integer.
    public init(integerLiteral value: Int) {
        self.init(checked: .number(JSONNumber(value)))
    }
}

extension NonNullValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    /// A string.
    public init(stringLiteral value: String) {
        self.init(checked: .string(value))
    }

    /// The shortest decimal number that reads back as the literal's `Double`, as for ``JSONValue``.
    ///
    /// A literal beyond the largest finite `Double`, which the compiler warns of, becomes 0.
    public init(floatLiteral value: Double) {
        self.init(checked: .number(JSONNumber(value) ?? JSONNumber(0)))
    }
}

extension NonNullValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// An array.
    public init(arrayLiteral elements: NonNullValue...) {
        self.init(checked: .array(elements.map(\.json)))
    }

    /// An object with its members in this order; of equal names the last value counts.
    public init(dictionaryLiteral elements: (String, NonNullValue)...) {
        var map = PropertyMap<JSONValue>()
        for (name, value) in elements { map[name] = value.json }
        self.init(checked: .object(map))
    }
}
