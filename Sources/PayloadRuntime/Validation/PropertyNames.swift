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
