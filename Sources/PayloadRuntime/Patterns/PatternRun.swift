/// `^x{m,n}$`, where `x` is one code point or class: by far the commonest form in schemas. Matching it is
/// counting.
struct PatternRun: Sendable {
    private let set: PatternSet
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
        switch node {
        case .scalar(let scalar): set = PatternSet(ranges: [PatternRange(scalar)])
        case .set(let value): set = value
        default: return nil
        }
        minimum = quantifier?.minimum ?? 1
        maximum = quantifier?.maximum ?? 1
    }

    /// Whether the whole text consists of members of the set, as many as wanted.
    func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // A code point takes at most four bytes, so a text that is much too long need not be looked at.
        guard bytes.count >= minimum, bytes.count / 4 <= maximum else { return false }
        let text = PatternText(bytes)
        var position = 0
        /// The bytes that code points take beyond their first.
        var extra = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                guard set.contains(ascii: byte) else { return false }
                position += 1
            } else {
                let (scalar, end) = text.scalar(at: position)
                guard set.contains(scalar) else { return false }
                extra += end - position - 1
                position = end
            }
        }
        return minimum...maximum ~= position - extra
    }
}
