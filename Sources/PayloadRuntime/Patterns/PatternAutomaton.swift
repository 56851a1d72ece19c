/// A deterministic automaton: one look into a table for each code point, and nothing allocated.
///
/// It steps over code points, not over bytes, of which an ASCII one is found by its byte alone. So Unicode
/// properties need no tables of their own, and what is not well-formed UTF-8 is read as everywhere else.
struct PatternAutomaton: Sendable {
    /// The column of each ASCII code point, then a row for each state. A row holds the next state for each
    /// column of the alphabet and, last, the one at the end of the text. A state is where its row begins.
    private let table: [UInt16]
    private let alphabet: PatternAlphabet
    private let start: Int

    /// The length of a row; also the state in which the pattern has matched, whatever follows. In state 0 it
    /// has failed, whatever follows.
    private let width: Int

    /// Takes complete rows.
    init(_ rows: [UInt16], width: Int, start: Int, alphabet: PatternAlphabet) {
        table = alphabet.ascii + rows
        self.alphabet = alphabet
        self.start = start
        self.width = width
    }

    /// Nil if the pattern needs more than table look-ups, or a table beyond the builder's limits.
    init?(_ program: PatternProgram) {
        guard var builder = PatternAutomatonBuilder(program), let automaton = builder.build() else {
            return nil
        }
        self = automaton
    }

    /// Whether the pattern matches anywhere in the text.
    func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        table.withUnsafeBufferPointer { table in
            let rows = UnsafeBufferPointer(rebasing: table[128...])
            var state = start
            var position = 0
            while state > width {
                guard position < bytes.count else { return Int(rows[state + width - 1]) == width }
                let byte = bytes[position]
                if byte < 0x80 {
                    state = Int(rows[state + Int(table[Int(byte)])])
                    position += 1
                } else {
                    let (scalar, end) = PatternText(bytes).scalar(at: position)
                    state = Int(rows[state + alphabet.column(of: scalar)])
                    position = end
                }
            }
            return state == width
        }
    }
}
