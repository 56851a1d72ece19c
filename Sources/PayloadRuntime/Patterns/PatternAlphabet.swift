/// The code points, sorted into columns of those that a pattern cannot tell apart.
///
/// Sets that name Unicode properties take part without a list of the code points that have the property: a
/// column stands for what is in certain ranges and has certain properties, and which properties a code point
/// has is looked up when it is met.
struct PatternAlphabet: Sendable {
    /// More ranges and sets than these are not sorted.
    private static let limit = 65_536

    /// The number of columns.
    let count: Int
    /// The column of each of the first code points, `PatternRange.latinCount` of them.
    let latin: [UInt16]
    /// The first code point of each range from U+0080 on, ascending. The last ends at U+10FFFF.
    private let starts: [UInt32]
    private let properties: [PatternProperty]
    /// The columns of the other code points: for each range one for every selection of the properties, of
    /// which bit 0 says whether the code point has the first.
    private let wide: [UInt16]
    /// For each column a symbol in it.
    private let representatives: [Int]

    /// The column of a code point from U+0080 on.
    func column(of scalar: UInt32) -> Int {
        Int(wide[Self.index(of: scalar, starts, properties)])
    }

    /// The index into `wide` of a code point from U+0080 on.
    private static func index(of scalar: UInt32, _ starts: [UInt32], _ properties: [PatternProperty]) -> Int {
        var lower = 0
        var upper = starts.count
        while upper - lower > 1 {
            let middle = (lower + upper) / 2
            if scalar < starts[middle] { upper = middle } else { lower = middle }
        }
        return properties.isEmpty ? lower : lower << properties.count | selection(of: scalar, properties)
    }

    /// Which of the properties a code point has, from bit 0 on. Not inlined, so that alphabets without
    /// properties do not prepare for what the Unicode look-up needs.
    @inline(never)
    private static func selection(of scalar: UInt32, _ properties: [PatternProperty]) -> Int {
        guard let value = Unicode.Scalar(scalar) else { return 0 }
        var selection = 0
        for (bit, property) in properties.enumerated() where property.matches(value) {
            selection |= 1 << bit
        }
        return selection
    }

    /// Whether a set holds the code points of a column. The set must be one of those that made the alphabet.
    func holds(_ column: Int, in set: PatternSet) -> Bool {
        Self.holds(representatives[column], in: set, starts, properties)
    }
}

extension PatternAlphabet {
    /// Sorts the code points by which of the sets they are in. Nil if that would take long.
    init?(_ sets: [PatternSet]) {
        let properties = Array(Set(sets.flatMap { $0.properties.map(\.property) }))
        let starts = Self.starts(sets)
        // Each property doubles the symbols.
        guard properties.count <= 4 else { return nil }
        let symbolCount = 128 + starts.count << properties.count
        guard symbolCount <= Self.limit / max(sets.count, 1) else { return nil }
        var columns = Array(repeating: 0, count: symbolCount)
        var count = 1
        for set in sets {
            // Each column falls into those in the set and those that are not.
            var parts = Array(repeating: -1, count: 2 * count)
            count = 0
            for symbol in 0..<symbolCount {
                let part = 2 * columns[symbol] + (Self.holds(symbol, in: set, starts, properties) ? 1 : 0)
                if parts[part] < 0 {
                    parts[part] = count
                    count += 1
                }
                columns[symbol] = parts[part]
            }
        }
        var representatives = Array(repeating: 0, count: count)
        for symbol in 0..<symbolCount { representatives[columns[symbol]] = symbol }
        self.count = count
        let ascii = columns.prefix(128).map { UInt16(truncatingIfNeeded: $0) }
        let wide = columns.dropFirst(128).map { UInt16(truncatingIfNeeded: $0) }
        let others = (128..<UInt32(PatternRange.latinCount)).map {
            wide[Self.index(of: $0, starts, properties)]
        }
        latin = ascii + others
        self.wide = wide
        self.starts = starts
        self.properties = properties
        self.representatives = representatives
    }

    /// Where, from U+0080 on, a range of some set begins or has just ended.
    private static func starts(_ sets: [PatternSet]) -> [UInt32] {
        var starts: Set<UInt32> = [0x80]
        for range in sets.lazy.flatMap(\.ranges) {
            starts.insert(range.lower)
            starts.insert(range.upper + 1)
        }
        return starts.filter { 0x80...PatternRange.lastScalar ~= $0 }.sorted()
    }

    /// Whether a symbol, an ASCII code point or 128 more than an index into `wide`, is in a set.
    private static func holds(
        _ symbol: Int,
        in set: PatternSet,
        _ starts: [UInt32],
        _ properties: [PatternProperty]
    ) -> Bool {
        guard symbol >= 128 else { return set.contains(UInt32(symbol)) }
        let wide = symbol - 128
        return set.contains(starts[wide >> properties.count]) { property in
            properties.firstIndex(of: property).map { wide >> $0 & 1 != 0 } ?? false
        }
    }
}
