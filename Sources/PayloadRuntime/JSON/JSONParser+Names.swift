// Finds members of one name. Names are equal when their code points are, escapes resolved (RFC 8259 section 8.3).
extension JSONParser {
    /// The tape index of the first name in an object that an earlier member already has, or nil.
    ///
    /// Few names are compared pair by pair. Many go through a hash table with the process's random seed, so that
    /// no text can be made that takes quadratic time.
    func repeatedName(inObjectAt object: Int) -> Int? {
        let count = Int(tape[object].count)
        return count <= 12 ? repeatedNameByPairs(inObjectAt: object) : repeatedNameByHash(object, count)
    }

    private func repeatedNameByPairs(inObjectAt object: Int) -> Int? {
        let end = Int(tape[object].next)
        var name = object + 1
        while name < end {
            var earlier = object + 1
            while earlier < name {
                if namesAreEqual(tape[earlier], tape[name]) { return name }
                earlier = Int(tape[earlier + 1].next)
            }
            name = Int(tape[name + 1].next)
        }
        return nil
    }

    private func repeatedNameByHash(_ object: Int, _ count: Int) -> Int? {
        var capacity = 32
        while capacity < count * 2 { capacity *= 2 }
        // 0 is the document's root, which is never a name, so it marks a free slot.
        var slots = ContiguousArray<UInt32>(repeating: 0, count: capacity)
        let end = Int(tape[object].next)
        var name = object + 1
        while name < end {
            var slot = hash(tape[name]) & (capacity - 1)
            while slots[slot] != 0 {
                if namesAreEqual(tape[Int(slots[slot])], tape[name]) { return name }
                slot = (slot + 1) & (capacity - 1)
            }
            slots[slot] = UInt32(name)
            name = Int(tape[name + 1].next)
        }
        return nil
    }

    private func content(_ name: JSONTapeEntry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[name.range])
    }

    private func namesAreEqual(_ first: JSONTapeEntry, _ second: JSONTapeEntry) -> Bool {
        if first.count != second.count { return false }
        if first.hasEscapes || second.hasEscapes {
            return resolved(first) == resolved(second)
        }
        return first.length == second.length && content(first).elementsEqual(content(second))
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

    private func resolved(_ name: JSONTapeEntry) -> [UInt8] {
        name.hasEscapes ? JSONEscapes.resolved(content(name)) : Array(content(name))
    }
}
