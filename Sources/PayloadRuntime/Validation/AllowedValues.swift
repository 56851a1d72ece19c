/// The values that `enum` or `const` allows (JSON Schema Validation 2020-12 sections 6.1.2 and 6.1.3).
public struct AllowedValues: Sendable, ExpressibleByArrayLiteral {
    /// One reference, so that the values are handed on at no cost.
    private final class Table: Sendable {
        let all: [JSONValue]
        let strings: NameTable
        let others: Set<JSONValue>

        init(_ values: [JSONValue]) {
            all = values
            strings = NameTable(values.compactMap { if case .string(let text) = $0 { text } else { nil } })
            others = Set(values.filter { $0.kind != .string })
        }
    }

    private let table: Table

    /// In the schema's order.
    package var all: [JSONValue] { table.all }

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
        table = Table(values)
    }

    /// Whether a value is one of these: numbers by value, objects in whatever order of members.
    func contains(_ entry: UnsafePointer<JSONTapeEntry>, at index: Int, in storage: JSONStorage) -> Bool {
        if entry.pointee.kind == .string { return table.strings.position(of: entry, in: storage) != nil }
        return isOther(JSONInstance(storage: storage, index: index))
    }

    @inline(never)
    private func isOther(_ instance: JSONInstance) -> Bool {
        !table.others.isEmpty && table.others.contains(instance.value)
    }
}
