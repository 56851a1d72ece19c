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
