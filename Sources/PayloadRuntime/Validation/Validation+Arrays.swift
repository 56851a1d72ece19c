/// Arrays and their elements (JSON Schema Core 2020-12 section 10.3.1, Validation section 6.4).
extension Validation {
    /// Goes through elements of an array.
    public struct Elements {
        private let array: Value
        private let path: StaticString
        private var index: Int
        private let end: Int
        private let slots: Int

        /// The index of the element that was given last.
        public private(set) var position: Int

        init(_ array: Value, from first: Int, path: StaticString, _ check: borrowing Validation) {
            self.array = array
            self.path = path
            let entry = check.entry(array)
            end = entry.kind == .array ? Int(entry.next) : 0
            index = Int(array.index) + 1
            slots = check.slots.count
            position = -1
            while position + 1 < first, index < end {
                index = Int(check.tape[index].next)
                position += 1
            }
        }

        /// The next element. Nil after the last one.
        public mutating func next(_ check: inout Validation) -> Value? {
            check.slots.count = slots
            guard index < end else { return nil }
            let element = UInt32(index)
            position += 1
            index = Int(check.tape[index].next)
            return check.child(element, path.description, array)
        }
    }

    /// The elements that `items` speaks of. None of a value that is no array.
    ///
    /// - Parameters:
    ///   - value: the array; any other value has no elements.
    ///   - first: how many elements before these `prefixItems` speaks of.
    public func items(_ value: Value, from first: Int = 0) -> Elements {
        Elements(value, from: first, path: "/items", self)
    }

    /// All elements, for `unevaluatedItems`.
    ///
    /// - Parameters:
    ///   - value: the array; any other value has no elements.
    ///   - first: how many elements are evaluated.
    public func unevaluatedItems(_ value: Value, from first: Int = 0) -> Elements {
        Elements(value, from: first, path: "/unevaluatedItems", self)
    }

    /// An element that `prefixItems` speaks of. Nil when there is none.
    ///
    /// - Parameters:
    ///   - index: from 0.
    ///   - path: where its schema is: `/prefixItems/0`.
    ///   - value: the array; any other value has no elements.
    public func element(_ index: Int, _ path: StaticString, _ value: Value) -> Value? {
        element(index, of: value).map { child($0, path.description, value) }
    }

    /// The tape index of an array's element. Nil when there is none.
    ///
    /// - Parameter index: from 0.
    func element(_ index: Int, of array: Value) -> UInt32? {
        let entry = entry(array)
        guard entry.kind == .array, index < Int(entry.count) else { return nil }
        var element = Int(array.index) + 1
        for _ in 0..<index { element = Int(tape[element].next) }
        return UInt32(element)
    }

    /// `minItems`
    public mutating func minItems(_ limit: Int, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .array || Int(entry.count) >= limit { return }
        fail(value, "minItems") { "expected at least \(ViolationWords.counted(limit, "element"))" }
    }

    /// `maxItems`
    public mutating func maxItems(_ limit: Int, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .array || Int(entry.count) <= limit { return }
        fail(value, "maxItems") { "expected at most \(ViolationWords.counted(limit, "element"))" }
    }

    /// `items: false`
    ///
    /// - Parameters:
    ///   - first: how many elements `prefixItems` allows.
    ///   - value: the array; any other value is valid.
    public mutating func noItems(from first: Int, _ value: Value) {
        let entry = entry(value)
        if entry.kind != .array || Int(entry.count) <= first { return }
        fail(value, "items") {
            "expected at most \(ViolationWords.counted(first, "element")), found \(entry.count)"
        }
    }

    /// `uniqueItems`
    public mutating func uniqueItems(_ value: Value) {
        guard let (first, second) = repetition(in: value) else { return }
        fail(value, "uniqueItems") {
            "expected elements that differ, but elements \(first) and \(second) are equal"
        }
    }

    /// The indexes of the first element that repeats an earlier one, and of that one. Nil when all differ.
    private func repetition(in value: Value) -> (first: Int, second: Int)? {
        let entry = entry(value)
        guard entry.kind == .array, entry.count > 1 else { return nil }
        var seen: [JSONValue: Int] = [:]
        for (index, element) in instance(value).elements.enumerated() {
            if let first = seen.updateValue(index, forKey: element.value) { return (first, index) }
        }
        return nil
    }

    /// `contains` with `minContains` and `maxContains`.
    ///
    /// - Parameters:
    ///   - value: the array; any other value is valid.
    ///   - minContains: nil where it is not written, which means 1.
    ///   - maxContains: nil for any number.
    ///   - schema: what an element must meet to be counted.
    public mutating func contains(
        _ value: Value,
        minContains: Int? = nil,
        maxContains: Int? = nil,
        _ schema: SchemaFunction
    ) {
        guard entry(value).kind == .array else { return }
        var count = 0
        var elements = Elements(value, from: 0, path: "/contains", self)
        while let element = elements.next(&self) {
            if matches(element, for: "contains", failingAt: value, schema) { count += 1 }
        }
        // Without `minContains` it is `contains` itself that asks for one.
        if count < minContains ?? 1 {
            failContains(value, minContains == nil ? "contains" : "minContains", minContains ?? 1, count)
        }
        if let maxContains, count > maxContains { failContains(value, "maxContains", maxContains, count) }
    }

    /// `contains` with a reference and nothing else.
    public mutating func contains<Schema: PayloadSchema>(
        _ value: Value,
        minContains: Int? = nil,
        maxContains: Int? = nil,
        _ schema: Schema.Type
    ) {
        contains(value, minContains: minContains, maxContains: maxContains) { element, check in
            check.reference(schema, element)
        }
    }

    @inline(never)
    private mutating func failContains(_ value: Value, _ keyword: StaticString, _ limit: Int, _ count: Int) {
        let relation = "\(keyword)" == "maxContains" ? "most" : "least"
        fail(value, keyword) {
            "expected at \(relation) \(ViolationWords.counted(limit, "element")) "
                + "that match\(limit == 1 ? "es" : "") the schema in \"contains\", found \(count)"
        }
    }

    /// `unevaluatedItems: false`: an element that nothing evaluates.
    ///
    /// - Parameters:
    ///   - index: the element's, from 0.
    ///   - array: the array that it is in.
    public mutating func unexpectedItem(_ index: Int, _ array: Value) {
        fail(array, "unevaluatedItems") { "expected no element \(index), which the schema does not describe" }
    }
}

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
