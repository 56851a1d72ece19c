/// Names of properties, each with its position, found without comparing them one by one.
public struct PropertyNames: Sendable, ExpressibleByArrayLiteral {
    let table: NameTable

    /// Names in their order. Of equal ones the first counts.
    public init(arrayLiteral names: StaticString...) {
        table = NameTable(names.map(\.description))
    }

    /// Names in their order. Of equal ones the first counts.
    package init(_ names: [String]) {
        table = NameTable(names)
    }

    /// How many there are.
    var count: Int { table.count }

    /// The names in their order.
    var all: [String] { table.all }
}

/// Strings with their positions, which never change: a list, and a hash table over it.
final class NameTable: @unchecked Sendable {
    private struct Entry {
        let prefix: UInt64
        let length: UInt32
        /// Where the string starts in `text`.
        let offset: UInt32
    }

    let count: Int
    private let entries: UnsafeMutablePointer<Entry>
    /// The number of an entry from 1, or 0 for a free slot.
    private let slots: UnsafeMutablePointer<UInt32>
    private let mask: Int
    private let text: UnsafeMutablePointer<UInt8>

    init(_ names: [String]) {
        count = names.count
        var capacity = 4
        while capacity < names.count * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: 0, count: capacity)
        let bytes = names.flatMap(\.utf8)
        text = .allocate(capacity: bytes.count + 8)
        text.initialize(repeating: 0, count: bytes.count + 8)
        for (index, byte) in bytes.enumerated() { text[index] = byte }
        entries = .allocate(capacity: names.count + 1)
        // Behind the last one stands what no string is as long as, so that a look at the next needs no other check.
        (entries + names.count).initialize(to: Entry(prefix: 0, length: .max, offset: 0))
        var offset = 0
        for (position, name) in names.enumerated() {
            let length = name.utf8.count
            insert(offset: offset, length: length, position: position)
            offset += length
        }
    }

    deinit {
        entries.deallocate()
        slots.deallocate()
        text.deallocate()
    }

    /// The strings in their order.
    var all: [String] {
        (0..<count).map { position in
            let start = text + Int(entries[position].offset)
            return String(
                decoding: UnsafeBufferPointer(start: start, count: Int(entries[position].length)),
                as: UTF8.self
            )
        }
    }

    private func insert(offset: Int, length: Int, position: Int) {
        let prefix = StringPrefix.of(text + offset, count: length)
        let entry = Entry(prefix: prefix, length: UInt32(length), offset: UInt32(offset))
        (entries + position).initialize(to: entry)
        var index = start(prefix, length)
        while slots[index] != 0 {
            if isEntry(Int(slots[index]) - 1, prefix, text + offset, count: length) { return }
            index = (index + 1) & mask
        }
        slots[index] = UInt32(position + 1)
    }

    @inline(__always)
    private func start(_ prefix: UInt64, _ length: Int) -> Int {
        // The multiplier spreads every bit of the prefix over the upper half.
        let hash = (prefix ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 40) & mask
    }

    @inline(__always)
    private func isEntry(_ position: Int, _ prefix: UInt64, _ bytes: UnsafePointer<UInt8>, count: Int) -> Bool
    {
        let entry = entries + position
        return entry.pointee.prefix == prefix && Int(entry.pointee.length) == count
            && StringPrefix.restsAreEqual(text + Int(entry.pointee.offset), bytes, count: count)
    }

    /// Whether an entry, or the one behind the last, is the string of a tape entry. Never for one with escapes, whose
    /// prefix no name has.
    @inline(__always)
    private func isEntry(
        _ position: Int,
        _ name: UnsafePointer<JSONTapeEntry>,
        in bytes: UnsafePointer<UInt8>
    ) -> Bool {
        let entry = entries + position
        guard entry.pointee.prefix == name.pointee.prefix, entry.pointee.length == name.pointee.length else {
            return false
        }
        return StringPrefix.restsAreEqual(
            text + Int(entry.pointee.offset),
            bytes + Int(name.pointee.offset),
            count: Int(truncatingIfNeeded: name.pointee.length)
        )
    }

    /// The position of the string that these bytes are. Nil when it is none.
    @inline(__always)
    func position(prefix: UInt64, _ bytes: UnsafePointer<UInt8>, count: Int) -> Int? {
        var index = start(prefix, count)
        while slots[index] != 0 {
            let position = Int(slots[index]) - 1
            if isEntry(position, prefix, bytes, count: count) { return position }
            index = (index + 1) & mask
        }
        return nil
    }

    /// The position of the string that a string of a document is. Nil when it is none.
    @inline(never)
    func position(of entry: UnsafePointer<JSONTapeEntry>, in storage: JSONStorage) -> Int? {
        let length = Int(truncatingIfNeeded: entry.pointee.length)
        var slot = start(entry.pointee.prefix, length)
        while slots[slot] != 0 {
            let position = Int(slots[slot]) &- 1
            if isEntry(position, entry, in: storage.textBase) { return position }
            slot = (slot &+ 1) & mask
        }
        return entry.pointee.hasEscapes ? position(ofEscaped: entry.pointee, in: storage) : nil
    }

    @inline(never)
    private func position(ofEscaped entry: JSONTapeEntry, in storage: JSONStorage) -> Int? {
        JSONEscapes.resolved(storage.content(entry)).withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return position(prefix: 0, text, count: 0) }
            return position(prefix: StringPrefix.of(bytes), base, count: bytes.count)
        }
    }

    /// Writes down the values of members that have the names, by the names' positions.
    ///
    /// Members mostly come in the schema's order, so the name after the one before is tried first.
    ///
    /// - Parameters:
    ///   - first: the tape index of the first member's name.
    ///   - end: the tape index after the last member.
    ///   - slots: a place for each name, all 0.
    /// - Returns: how many members have none of the names.
    func find(
        membersFrom first: Int,
        to end: Int,
        in storage: JSONStorage,
        _ slots: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let tape = storage.tapeBase
        let bytes = storage.textBase
        var others = 0
        var expected = 0
        var name = first
        while name < end {
            let entry = tape + name
            name &+= 1
            if !isEntry(expected, entry, in: bytes) {
                guard let position = position(of: entry, in: storage) else {
                    others &+= 1
                    name = Int(tape[name].next)
                    continue
                }
                expected = position
            }
            // Where names may repeat, the first counts.
            if slots[expected] == 0 { slots[expected] = UInt32(truncatingIfNeeded: name) }
            expected &+= 1
            name = Int(tape[name].next)
        }
        return others
    }
}

/// The types that `type` names (JSON Schema Validation 2020-12 section 6.1.1).
@frozen
public struct JSONTypes: OptionSet, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `null`.
    @inlinable public static var null: JSONTypes { JSONTypes(rawValue: 1) }
    /// `true` or `false`.
    @inlinable public static var boolean: JSONTypes { JSONTypes(rawValue: 2) }
    /// Any number.
    @inlinable public static var number: JSONTypes { JSONTypes(rawValue: 4) }
    /// A text.
    @inlinable public static var string: JSONTypes { JSONTypes(rawValue: 8) }
    /// A list of values.
    @inlinable public static var array: JSONTypes { JSONTypes(rawValue: 16) }
    /// Values by name.
    @inlinable public static var object: JSONTypes { JSONTypes(rawValue: 32) }
    /// A number without a fraction: `1.0` is one.
    @inlinable public static var integer: JSONTypes { JSONTypes(rawValue: 64) }

    /// The type of a kind of value.
    @inlinable @inline(__always)
    init(_ kind: JSONKind) {
        switch kind {
        case .null: self = .null
        case .boolean: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        }
    }

    /// The types with their articles, joined by "or": "a string or null".
    var inWords: String {
        let words: [(JSONTypes, String)] = [
            (.boolean, "a boolean"), (.integer, "an integer"), (.number, "a number"), (.string, "a string"),
            (.array, "an array"), (.object, "an object"), (.null, "null"),
        ]
        return words.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}

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
