/// A set of JSON types (JSON Schema Core 2020-12 section 4.2.1). An integer is a number without a fraction.
package struct TypeSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let null = TypeSet(rawValue: 1)
    package static let boolean = TypeSet(rawValue: 2)
    package static let integer = TypeSet(rawValue: 4)
    /// Every number; it covers `integer`.
    package static let number = TypeSet(rawValue: 4 | 8)
    package static let string = TypeSet(rawValue: 16)
    package static let array = TypeSet(rawValue: 32)
    package static let object = TypeSet(rawValue: 64)
    package static let any = TypeSet(rawValue: 127)

    /// The type names of `type`, in the specification's order.
    package static let named: [(name: String, types: TypeSet)] = [
        ("null", .null), ("boolean", .boolean), ("object", .object), ("array", .array),
        ("number", .number), ("string", .string), ("integer", .integer),
    ]

    /// The set that a name of `type` stands for, or nil for an unknown name.
    package init?(name: String) {
        guard let entry = Self.named.first(where: { $0.name == name }) else { return nil }
        self = entry.types
    }

    /// The names of the types in the set, `integer` only where `number` is not in it.
    package var names: [String] {
        Self.named.filter { entry in
            guard isSuperset(of: entry.types) else { return false }
            return entry.types != .integer || !isSuperset(of: .number)
        }.map(\.name)
    }
}
