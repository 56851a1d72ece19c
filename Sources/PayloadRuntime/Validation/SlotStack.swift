/// Numbers by position, a frame for each object that is being validated.
///
/// It starts in memory of its creator's and moves to the heap where that is too small. Its owner deallocates it.
@usableFromInline
struct SlotStack {
    @usableFromInline var base: UnsafeMutablePointer<UInt32>
    private var capacity: Int
    private var isOwned = false

    /// How many zeros are written at once, whether as many are wanted or not.
    private static let block = 16

    /// How many numbers there are.
    @usableFromInline var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt32>) {
        if let start = buffer.baseAddress {
            base = start
            capacity = buffer.count
        } else {
            base = .allocate(capacity: Self.block)
            capacity = Self.block
            isOwned = true
        }
    }

    /// Gives back what it took from the heap. It must not be used afterwards.
    func deallocate() {
        if isOwned { base.deallocate() }
    }

    /// Appends zeros.
    ///
    /// - Returns: the position of the first.
    mutating func push(_ size: Int) -> Int {
        let start = count
        count += size
        if count + Self.block > capacity { grow() }
        // So many, and no more, are a few instructions; a call would take longer.
        UnsafeMutableRawPointer(base + start).storeBytes(of: .zero, as: SIMD16<UInt32>.self)
        if size > Self.block {
            (base + start + Self.block).initialize(repeating: 0, count: size - Self.block)
        }
        return start
    }

    @inline(never)
    private mutating func grow() {
        let larger = max(capacity * 2, count + Self.block)
        let moved = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
        moved.initialize(from: base, count: capacity)
        if isOwned { base.deallocate() }
        base = moved
        capacity = larger
        isOwned = true
    }
}
