/// A deterministic automaton: one look into a table for each code point, and nothing allocated.
///
/// It steps over code points, not over bytes, of which an ASCII one is found by its byte alone. So Unicode
/// properties need no tables of their own, and what is not well-formed UTF-8 is read as everywhere else.
final class PatternAutomaton: PatternMatcher {
    /// The column of each of the first code points, then a row for each state. A row holds the next state for each
    /// column of the alphabet and, last, the one at the end of the text. A state is the index of its row.
    private let table: [UInt16]
    private let alphabet: PatternAlphabet
    /// The length of a row.
    private let width: Int
    private let start: Int

    /// The index of the first row: in this state the pattern has failed, whatever follows.
    static let failed = PatternRange.latinCount
    /// The index of the second row: in this state the pattern has matched, whatever follows.
    private let matched: Int

    /// Takes complete rows, and the index of the row to start with.
    init(_ rows: [UInt16], alphabet: PatternAlphabet, start: Int) {
        table = alphabet.latin + rows
        self.alphabet = alphabet
        width = alphabet.count + 1
        self.start = start
        matched = Self.failed + width
    }

    func matches(_ bytes: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch {
        let text = PatternText(bytes)
        return table.withUnsafeBufferPointer { table in
            var state = start
            var position = 0
            while state > matched {
                guard position < bytes.count else {
                    return Int(table[state + width - 1]) == matched ? .matched : .notMatched
                }
                let byte = bytes[position]
                if byte < 0x80 {
                    state = Int(table[state &+ Int(table[Int(byte)])])
                    position &+= 1
                } else if let scalar = text.latinScalar(at: position) {
                    state = Int(table[state + Int(table[scalar])])
                    position += 2
                } else {
                    let (column, end) = takeLong(text, position)
                    state = Int(table[state + column])
                    position = end
                }
            }
            return state == matched ? .matched : .notMatched
        }
    }

    /// Not inlined, so that texts of ASCII do not prepare for what the Unicode look-up needs.
    @inline(never)
    private func takeLong(_ text: PatternText, _ position: Int) -> (column: Int, end: Int) {
        let (scalar, end) = text.scalar(at: position)
        return (alphabet.column(of: scalar), end)
    }
}
