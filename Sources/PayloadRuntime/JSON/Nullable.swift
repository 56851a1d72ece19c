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
