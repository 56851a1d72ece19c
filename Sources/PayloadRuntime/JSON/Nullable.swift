/// A value that may be `null`, where `null` and an absent member mean two different things.
///
/// A property of type `Nullable<String>?` is nil when the member is absent and `.null` when it is `null`.
public enum Nullable<Wrapped> {
    /// The document says `null`.
    case null
    /// The document says a value.
    case value(Wrapped)

    /// Takes nil for `null`.
    public init(_ value: Wrapped?) {
        self = value.map(Nullable.value) ?? .null
    }

    /// The value, or nil for `null`.
    public var value: Wrapped? {
        if case .value(let value) = self { value } else { nil }
    }
}

extension Nullable: Sendable where Wrapped: Sendable {}
extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: Codable, PayloadValue where Wrapped: PayloadValue {
    /// True.
    public static var acceptsNull: Bool { true }

    /// Reads `null` or a value.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        self = instance.isNull ? .null : .value(try Wrapped(instance: instance))
    }

    /// Writes `null` or the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .value(let value): value.write(to: &writer)
        }
    }
}

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

/// Keeps a property outside its struct, so that a struct can contain itself, and that a large one is not copied value by
/// value.
///
/// ```swift
/// struct Category {
///     @Boxed var parent: Category?
/// }
/// ```
///
/// It behaves as a value: setting the property makes a new box, and copies made before keep the old one.
@propertyWrapper
public struct Boxed<Value> {
    fileprivate final class Box {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    fileprivate var box: Box

    /// Boxes a value.
    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    /// The value.
    public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Boxed.Box: Sendable where Value: Sendable {}
extension Boxed: Sendable where Value: Sendable {}

extension Boxed: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (first: Boxed, second: Boxed) -> Bool {
        first.wrappedValue == second.wrappedValue
    }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}

/// A value in which absent properties may stand for a default.
///
/// Decoding never sets a default: a payload that is sent on must be the one that came. What wants the defaults asks
/// for a copy with them.
public protocol DefaultProviding: Sendable {
    /// A copy in which properties that are absent have their defaults, also in the values inside it.
    func withDefaults() -> Self
}

extension Optional: DefaultProviding where Wrapped: DefaultProviding {
    /// The value with its defaults; nil stays nil.
    public func withDefaults() -> Wrapped? {
        map { $0.withDefaults() }
    }
}

extension Nullable: DefaultProviding where Wrapped: DefaultProviding {
    /// The value with its defaults; `null` stays `null`.
    public func withDefaults() -> Nullable {
        Nullable(value?.withDefaults())
    }
}

extension Sensitive: DefaultProviding where Value: DefaultProviding {
    /// The value with its defaults, as sensitive as before.
    public func withDefaults() -> Sensitive {
        Sensitive(value.withDefaults())
    }
}

extension Array: DefaultProviding where Element: DefaultProviding {
    /// The elements with their defaults.
    public func withDefaults() -> [Element] {
        map { $0.withDefaults() }
    }
}

extension PropertyMap: DefaultProviding where Value: DefaultProviding {
    /// The members with their defaults.
    public func withDefaults() -> PropertyMap {
        var copy = self
        for (name, value) in self { copy[name] = value.withDefaults() }
        return copy
    }
}
