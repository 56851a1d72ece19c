/// A tape that is being written. It owns its memory until ``finish()`` gives it away.
struct JSONTapeBuffer: ~Copyable {
    private(set) var base: UnsafeMutablePointer<JSONTapeEntry>
    private(set) var count = 0
    private var capacity: Int

    /// Makes room for some entries; there will be more when they are needed.
    init(capacity: Int) {
        self.capacity = max(capacity, 4)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Appends an entry whose value ends with it.
    @inline(__always)
    mutating func append(_ entry: JSONTapeEntry) {
        if count == capacity { grow() }
        (base + count).initialize(to: entry)
        count &+= 1
        base[count &- 1].next = UInt32(truncatingIfNeeded: count)
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONTapeEntry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    /// Gives the entries to the caller, who deallocates them.
    consuming func finish() -> (base: UnsafePointer<JSONTapeEntry>, count: Int) {
        let entries = (UnsafePointer(base), count)
        discard self
        return entries
    }
}
