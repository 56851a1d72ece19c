/// Numbers by position, a frame for each object that is being validated.
///
/// It starts in memory of its creator's and moves to the heap where that is too small. Its owner deallocates it.
@usableFromInline
struct SlotStack {
    @usableFromInline var base: UnsafeMutablePointer<UInt32>?
    private var capacity: Int
    private var isOwned = false

    /// How many numbers there are.
    @usableFromInline var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt32>) {
        base = buffer.baseAddress
        capacity = buffer.count
    }

    /// Gives back what it took from the heap. It must not be used afterwards.
    func deallocate() {
        if isOwned { base?.deallocate() }
    }

    /// Appends zeros.
    ///
    /// - Returns: the position of the first.
    mutating func push(_ size: Int) -> Int {
        let start = count
        count += size
        if count > capacity { grow() }
        guard let base else { return start }
        // A loop, because a call would cost more than the few numbers that there mostly are.
        for position in start..<count { base[position] = 0 }
        return start
    }

    subscript(position: Int) -> UInt32 {
        get { position < count ? base?[position] ?? 0 : 0 }
        set { if position < count { base?[position] = newValue } }
    }

    @inline(never)
    private mutating func grow() {
        let larger = max(capacity * 2, count)
        let moved = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
        if let base {
            moved.initialize(from: base, count: capacity)
            if isOwned { base.deallocate() }
        }
        base = moved
        capacity = larger
        isOwned = true
    }
}
