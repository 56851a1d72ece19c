/// The values that `enum` or `const` allows (JSON Schema Validation 2020-12 sections 6.1.2 and 6.1.3).
public struct AllowedValues: Sendable, ExpressibleByArrayLiteral {
    /// In the schema's order.
    package let all: [JSONValue]
    private let strings: NameTable
    private let others: Set<JSONValue>

    /// Strings in their order.
    public init(arrayLiteral strings: StaticString...) {
        self.init(strings.map { .string($0.description) })
    }

    /// Values of any kind.
    ///
    /// - Parameter json: a JSON array. Anything else allows no value.
    public init(json: StaticString) {
        let document = try? JSONDocument(parsing: json.description, options: .init(duplicateNames: .allowed))
        self.init(document.map { $0.root.elements.map(\.value) } ?? [])
    }

    /// Values of any kind.
    package init(_ values: [JSONValue]) {
        all = values
        strings = NameTable(values.compactMap { if case .string(let text) = $0 { text } else { nil } })
        others = Set(values.filter { $0.kind != .string })
    }

    /// Whether a value is one of these: numbers by value, objects in whatever order of members.
    func contains(_ entry: JSONTapeEntry, at index: Int, in storage: JSONStorage) -> Bool {
        if entry.kind == .string { return strings.position(of: entry, in: storage) != nil }
        return !others.isEmpty && others.contains(JSONInstance(storage: storage, index: index).value)
    }
}
