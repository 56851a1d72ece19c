import PayloadRuntime

/// The header fields of a request or response, in their order. Names are compared without regard to letter case
/// (RFC 9110 section 5.1).
///
/// Values can be credentials, so that a description has the names alone.
public struct HeaderFields: Hashable, Sendable {
    /// A field.
    public struct Field: Hashable, Sendable, OpaqueDescription {
        /// The name as it was given.
        public let name: String

        /// The value, without what surrounds it on the wire.
        public let value: String

        /// The name.
        public var description: String { name }
    }

    private(set) var fields: [Field]

    /// No fields.
    public init() {
        fields = []
    }

    /// The values of all fields of a name, joined by commas (RFC 9110 section 5.3). Nil when there is none.
    ///
    /// Setting it replaces them all; nil removes them.
    public subscript(name: String) -> String? {
        get {
            guard let first = fields.firstIndex(where: { Self.isSame($0.name, name) }) else { return nil }
            var value = fields[first].value
            for field in fields[(first + 1)...] where Self.isSame(field.name, name) {
                value += ", " + field.value
            }
            return value
        }
        set {
            guard let first = fields.firstIndex(where: { Self.isSame($0.name, name) }) else {
                if let newValue { add(newValue, to: name) }
                return
            }
            fields.removeAll { Self.isSame($0.name, name) }
            guard let newValue else { return }
            // Only fields behind the first one are gone besides it, so that its place is still there.
            fields.insert(Field(name: name, value: newValue), at: first)
        }
    }

    /// The values of the fields of a name, each by itself.
    public func values(of name: String) -> [String] {
        fields.lazy.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Adds a field behind those that are there.
    public mutating func add(_ value: String, to name: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Whether two texts are the same but for the case of their ASCII letters.
    static func isSame(_ first: String, _ second: String) -> Bool {
        guard first.utf8.count == second.utf8.count else { return false }
        var others = second.utf8.makeIterator()
        for byte in first.utf8 {
            guard let other = others.next(), lowercase(byte) == lowercase(other) else { return false }
        }
        return true
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}

extension HeaderFields: RandomAccessCollection {
    /// Zero.
    public var startIndex: Int { 0 }

    /// The number of fields.
    public var endIndex: Int { fields.count }

    /// The field at a position.
    public subscript(position: Int) -> Field { fields[position] }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }
}

extension HeaderFields: OpaqueDescription {
    /// The names.
    public var description: String {
        "[" + fields.map(\.name).joined(separator: ", ") + "]"
    }
}
