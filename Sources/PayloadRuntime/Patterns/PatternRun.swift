/// `^x{m,n}$`, where `x` is one code point or class: by far the commonest form in schemas. Matching it is
/// counting.
final class PatternRun: PatternMatcher {
    private let set: PatternSet
    /// For each of the first code points whether it is in the set.
    private let latin: [Bool]
    /// In code points.
    private let minimum: Int
    /// In code points; `Int.max` if there is no limit.
    private let maximum: Int

    /// Nil if the pattern has another form.
    init?(_ root: PatternNode) {
        guard case .sequence(let nodes) = root, nodes.count == 3, nodes[0] == .textStart, nodes[2] == .textEnd
        else { return nil }
        // A group around what repeats changes nothing, as nobody asks what it has captured.
        var node = nodes[1]
        while case .capture(_, let inner) = node { node = inner }
        var quantifier: PatternQuantifier?
        if case .repetition(let inner, let outer, _) = node {
            node = inner
            quantifier = outer
            while case .capture(_, let inner) = node { node = inner }
        }
        let set: PatternSet
        switch node {
        case .scalar(let scalar): set = PatternSet(ranges: [PatternRange(scalar)])
        case .set(let value): set = value
        default: return nil
        }
        self.set = set
        latin = (0..<UInt32(PatternRange.latinCount)).map { set.contains($0) }
        minimum = quantifier?.minimum ?? 1
        maximum = quantifier?.maximum ?? 1
    }

    /// Whether the whole text consists of members of the set, as many as wanted.
    func matches(_ bytes: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch {
        // A code point takes at most four bytes, so a text that is much too long need not be looked at.
        guard bytes.count >= minimum, bytes.count / 4 <= maximum else { return .notMatched }
        let text = PatternText(bytes)
        var position = 0
        /// The bytes that code points take beyond their first.
        var extra = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                guard set.contains(ascii: bytes[position]) else { return .notMatched }
                position += 1
            } else if let scalar = text.latinScalar(at: position) {
                guard latin[scalar] else { return .notMatched }
                extra += 1
                position += 2
            } else {
                guard let end = takeLong(text, position) else { return .notMatched }
                extra += end - position - 1
                position = end
            }
        }
        let count = position - extra
        return count >= minimum && count <= maximum ? .matched : .notMatched
    }

    /// Not inlined, so that texts of ASCII do not prepare for what the Unicode look-up needs.
    @inline(never)
    private func takeLong(_ text: PatternText, _ position: Int) -> Int? {
        let (scalar, end) = text.scalar(at: position)
        return set.contains(scalar) ? end : nil
    }
}
