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
