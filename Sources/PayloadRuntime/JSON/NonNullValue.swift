/// Any JSON value but `null`, with none inside it either: for what a schema leaves open in a body that can only
/// overwrite stored fields.
public struct NonNullValue: Hashable, Sendable {
    /// The value. Neither it nor any value inside it is `null`.
    public let json: JSONValue

    /// Takes a value, or gives nil when it is or contains `null`.
    public init?(_ json: JSONValue) {
        guard !json.containsNull else { return nil }
        self.json = json
    }

    /// - Parameter json: made of values that are not null.
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

extension JSONValue {
    /// The value without the members that are `null`, at any depth. Nil for `null`, and where an array holds it, whose
    /// elements would move.
    fileprivate var withoutNullMembers: JSONValue? {
        switch self {
        case .null: return nil
        case .boolean, .number, .string: return self
        case .array(let elements):
            let kept = elements.compactMap(\.withoutNullMembers)
            return kept.count == elements.count ? .array(kept) : nil
        case .object(let members):
            var kept = PropertyMap<JSONValue>()
            for (name, value) in members where value != .null {
                guard let value = value.withoutNullMembers else { return nil }
                kept[name] = value
            }
            return .object(kept)
        }
    }
}

extension NonNullValue: PayloadValue {
    /// Reads any value but `null`. A member that is `null` is read as absent, as a declared one is that must not be
    /// `null`: an answer is not refused for it.
    ///
    /// - Throws: ``PayloadDecodingError`` for `null`, and for an array with it.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let json = instance.value.withoutNullMembers else {
            throw instance.isNull
                ? PayloadDecodingError(at: instance, expected: "a value other than null")
                : PayloadDecodingError(
                    at: instance,
                    expected: "a value without null in its arrays",
                    notIn: "with one"
                )
        }
        self.json = json
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
