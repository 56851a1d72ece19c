// Finds members of one name. Names are equal when their code points are, escapes resolved (RFC 8259 section 8.3).
extension JSONParser {
    /// How many names of an object are compared one by one, when bits say that two may be equal. From the next one
    /// on, all are checked at the end of the object, through a hash table with the process's random seed, so that
    /// no text can be made that takes quadratic time.
    static var scannedNames: UInt32 { 16 }

    /// One of 64 bits, which equal names have in common. A name with escapes has all.
    @inline(__always)
    static func bit(of name: JSONTapeEntry) -> UInt64 {
        if name.hasEscapes { return .max }
        // The golden ratio spreads the differences of names over the upper six bits.
        let spread = (name.prefix ^ UInt64(name.length) &<< 56) &* 0x9E37_79B9_7F4A_7C15
        return 1 &<< (spread &>> 58)
    }

    /// Whether an object has the name already.
    ///
    /// - Parameters:
    ///   - object: The object's tape index.
    ///   - count: How many entries the tape has.
    @inline(never)
    func check(
        name: JSONTapeEntry,
        inObjectAt object: Int,
        _ tape: UnsafeMutablePointer<JSONTapeEntry>,
        _ count: Int
    ) throws(JSONSyntaxFault) {
        var earlier = object + 1
        while earlier < count {
            if areEqual(tape[earlier], name) {
                throw JSONSyntaxFault(.repeatedName, at: Int(name.offset) - 1)
            }
            earlier = Int(tape[earlier + 1].next)
        }
    }

    /// Checks all names of an object that is complete.
    @inline(never)
    func checkNames(
        inObjectAt object: Int,
        _ tape: UnsafeMutablePointer<JSONTapeEntry>
    ) throws(JSONSyntaxFault) {
        var capacity = 32
        while capacity < Int(tape[object].count) * 2 { capacity *= 2 }
        // 0 is the document's root, which is never a name, so it marks a free slot.
        var slots = ContiguousArray<UInt32>(repeating: 0, count: capacity)
        let end = Int(tape[object].next)
        var name = object + 1
        while name < end {
            var slot = hash(tape[name]) & (capacity - 1)
            while slots[slot] != 0 {
                if areEqual(tape[Int(slots[slot])], tape[name]) {
                    throw JSONSyntaxFault(.repeatedName, at: Int(tape[name].offset) - 1)
                }
                slot = (slot + 1) & (capacity - 1)
            }
            slots[slot] = UInt32(truncatingIfNeeded: name)
            name = Int(tape[name + 1].next)
        }
    }

    private func areEqual(_ first: JSONTapeEntry, _ second: JSONTapeEntry) -> Bool {
        if first.count != second.count { return false }
        if first.hasEscapes || second.hasEscapes { return resolved(first) == resolved(second) }
        return first.length == second.length && first.prefix == second.prefix
            && StringPrefix.restsAreEqual(
                text + Int(first.offset),
                text + Int(second.offset),
                count: Int(first.length)
            )
    }

    private func hash(_ name: JSONTapeEntry) -> Int {
        var hasher = Hasher()
        if name.hasEscapes {
            resolved(name).withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            hasher.combine(bytes: UnsafeRawBufferPointer(content(name)))
        }
        return hasher.finalize()
    }

    private func content(_ name: JSONTapeEntry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + Int(name.offset), count: Int(name.length))
    }

    private func resolved(_ name: JSONTapeEntry) -> [UInt8] {
        name.hasEscapes ? JSONEscapes.resolved(content(name)) : Array(content(name))
    }
}
