/// Numbers by position, a frame for each object that is being validated.
///
/// It starts in memory of its creator's and moves to the heap where that is too small.
struct SlotStack: ~Copyable {
    private var base: UnsafeMutablePointer<UInt32>?
    private var capacity: Int
    private var isOwned = false

    /// How many numbers there are.
    var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt32>) {
        base = buffer.baseAddress
        capacity = buffer.count
    }

    deinit {
        if isOwned { base?.deallocate() }
    }

    /// Appends zeros.
    ///
    /// - Returns: the position of the first.
    mutating func push(_ size: Int) -> Int {
        let start = count
        count += size
        if count > capacity { grow() }
        if size > 0 { base?.advanced(by: start).initialize(repeating: 0, count: size) }
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
