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
}

/// A hash table of strings that never changes.
final class NameTable: @unchecked Sendable {
    private struct Slot {
        var prefix: UInt64 = 0
        var length: UInt32 = 0
        var offset: UInt32 = 0
        /// The name's position. `UInt32.max` for a free slot.
        var position = UInt32.max
    }

    let count: Int
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let text: UnsafeMutablePointer<UInt8>

    init(_ names: [String]) {
        count = names.count
        var capacity = 4
        while capacity < names.count * 2 { capacity *= 2 }
        mask = capacity - 1
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        let bytes = names.flatMap(\.utf8)
        text = .allocate(capacity: bytes.count + 8)
        text.initialize(repeating: 0, count: bytes.count + 8)
        bytes.withUnsafeBufferPointer {
            if let base = $0.baseAddress { text.update(from: base, count: $0.count) }
        }
        var offset = 0
        for (position, name) in names.enumerated() {
            let length = name.utf8.count
            insert(offset: offset, length: length, position: position)
            offset += length
        }
    }

    deinit {
        slots.deallocate()
        text.deallocate()
    }

    private func insert(offset: Int, length: Int, position: Int) {
        let prefix = StringPrefix.of(text + offset, count: length)
        var index = start(prefix, length)
        while slots[index].position != .max {
            let slot = slots[index]
            let isEqual = slot.prefix == prefix && Int(slot.length) == length
            if isEqual, StringPrefix.restsAreEqual(text + Int(slot.offset), text + offset, count: length) {
                return
            }
            index = (index + 1) & mask
        }
        slots[index] = Slot(
            prefix: prefix,
            length: UInt32(length),
            offset: UInt32(offset),
            position: UInt32(position)
        )
    }

    @inline(__always)
    private func start(_ prefix: UInt64, _ length: Int) -> Int {
        // The multiplier spreads every bit of the prefix over the upper half.
        let hash = (prefix ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 40) & mask
    }

    /// The position of the name that these bytes are. Nil when it is none.
    @inline(__always)
    func position(prefix: UInt64, _ bytes: UnsafePointer<UInt8>, count: Int) -> Int? {
        var index = start(prefix, count)
        while true {
            let slot = slots[index]
            guard slot.position != .max else { return nil }
            let isEqual = slot.prefix == prefix && Int(slot.length) == count
            if isEqual, StringPrefix.restsAreEqual(text + Int(slot.offset), bytes, count: count) {
                return Int(slot.position)
            }
            index = (index + 1) & mask
        }
    }

    /// The position of the name that a string of a document is. Nil when it is none.
    @inline(__always)
    func position(of entry: JSONTapeEntry, in storage: JSONStorage) -> Int? {
        guard !entry.hasEscapes else { return position(ofEscaped: entry, in: storage) }
        return position(
            prefix: entry.prefix,
            storage.textBase + Int(entry.offset),
            count: Int(entry.length)
        )
    }

    @inline(never)
    private func position(ofEscaped entry: JSONTapeEntry, in storage: JSONStorage) -> Int? {
        JSONEscapes.resolved(storage.content(entry)).withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return position(prefix: 0, text, count: 0) }
            return position(prefix: StringPrefix.of(bytes), base, count: bytes.count)
        }
    }
}
