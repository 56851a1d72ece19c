/// A set of code points: ranges, Unicode properties, or the complement of both together.
package struct PatternSet: Hashable, Sendable {
    /// Members below U+0080, one bit each, so that most tests are one shift.
    private let low: UInt64
    private let high: UInt64
    /// Sorted, neither overlapping nor adjacent.
    let ranges: [PatternRange]
    let properties: [PatternPropertyTest]
    private let isNegated: Bool

    /// The union of ranges and properties, or everything else if negated.
    package init(ranges: [PatternRange], properties: [PatternPropertyTest] = [], isNegated: Bool = false) {
        let merged = PatternRange.merged(ranges)
        // Without properties the complement is a list of ranges too, which keeps equal sets equal.
        let foldsNegation = isNegated && properties.isEmpty
        self.ranges = foldsNegation ? PatternRange.complement(ofMerged: merged) : merged
        self.properties = properties
        self.isNegated = isNegated && !foldsNegation
        var words: [UInt64] = [0, 0]
        for scalar in UInt32(0)..<128
        where Self.contains(scalar, self.ranges, properties) != self.isNegated {
            words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
        }
        low = words[0]
        high = words[1]
    }

    /// Whether a code point is a member. Inlined, so that for ASCII the arrays are not touched.
    @inline(__always)
    package func contains(_ scalar: UInt32) -> Bool {
        if scalar < 64 { return low >> UInt64(scalar) & 1 != 0 }
        if scalar < 128 { return high >> UInt64(scalar & 63) & 1 != 0 }
        return Self.contains(scalar, ranges, properties) != isNegated
    }

    /// Whether an ASCII code point is a member.
    func contains(ascii byte: UInt8) -> Bool {
        (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
    }

    /// Whether a code point would be a member if it had certain properties.
    func contains(_ scalar: UInt32, having hasProperty: (PatternProperty) -> Bool) -> Bool {
        let isListed = Self.contains(scalar, ranges, [])
        return (isListed || properties.contains { hasProperty($0.property) != $0.isNegated }) != isNegated
    }

    private static func contains(
        _ scalar: UInt32,
        _ ranges: [PatternRange],
        _ properties: [PatternPropertyTest]
    ) -> Bool {
        var lower = 0
        var upper = ranges.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if scalar > ranges[middle].upper {
                lower = middle + 1
            } else if scalar < ranges[middle].lower {
                upper = middle
            } else {
                return true
            }
        }
        return !properties.isEmpty && passes(scalar, properties)
    }

    /// Not inlined, so that sets without properties do not prepare for what the Unicode look-up needs.
    @inline(never)
    private static func passes(_ scalar: UInt32, _ properties: [PatternPropertyTest]) -> Bool {
        guard let value = Unicode.Scalar(scalar) else { return false }
        return properties.contains { $0.matches(value) }
    }
}

/// Code points from `lower` through `upper`.
package struct PatternRange: Hashable, Sendable {
    package let lower: UInt32
    package let upper: UInt32

    /// The number of code points through Latin Extended-A, with which most of Europe writes. Whatever has an
    /// entry for each code point has it for these.
    static let latinCount = 0x180

    /// The last code point, U+10FFFF.
    static let lastScalar: UInt32 = 0x10FFFF

    package init(_ lower: UInt32, _ upper: UInt32) {
        self.lower = lower
        self.upper = upper
    }

    package init(_ scalar: UInt32) {
        self.init(scalar, scalar)
    }

    /// The same code points as the fewest ranges, sorted.
    static func merged(_ ranges: [PatternRange]) -> [PatternRange] {
        var result: [PatternRange] = []
        for range in ranges.sorted(by: { $0.lower < $1.lower }) {
            if let last = result.last, range.lower <= last.upper || range.lower - last.upper == 1 {
                result[result.count - 1] = PatternRange(last.lower, max(last.upper, range.upper))
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// Every code point that is in none of the ranges, which must be merged.
    static func complement(ofMerged ranges: [PatternRange]) -> [PatternRange] {
        var result: [PatternRange] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lower > next { result.append(PatternRange(next, range.lower - 1)) }
            next = range.upper + 1
        }
        if next <= lastScalar { result.append(PatternRange(next, lastScalar)) }
        return result
    }
}

/// The sets that ECMA-262 gives a name, section 22.2.2.9.
extension PatternRange {
    /// `\d`: ASCII digits.
    static let digits = [PatternRange(0x30, 0x39)]

    /// `\w` without the `i` flag: ASCII letters, digits and the low line.
    static let wordCharacters = [
        PatternRange(0x30, 0x39), PatternRange(0x41, 0x5A), PatternRange(0x5F), PatternRange(0x61, 0x7A),
    ]

    /// `\s`: WhiteSpace (section 12.2, with every Space_Separator) and LineTerminator (section 12.3).
    static let whiteSpace = [
        PatternRange(0x09, 0x0D), PatternRange(0x20), PatternRange(0xA0), PatternRange(0x1680),
        PatternRange(0x2000, 0x200A), PatternRange(0x2028, 0x2029), PatternRange(0x202F),
        PatternRange(0x205F),
        PatternRange(0x3000), PatternRange(0xFEFF),
    ]

    /// What `.` does not match: LF, CR, LS and PS.
    static let lineTerminators = [
        PatternRange(0x0A), PatternRange(0x0D), PatternRange(0x2028, 0x2029),
    ]
}

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
