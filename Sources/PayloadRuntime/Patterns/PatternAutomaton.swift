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

/// Makes the automaton of a program ahead of time, by the subset construction: a state of the automaton is a
/// set of the places in the program that wait for a code point.
///
/// There can be exponentially many, so that the states, and the work as well, have a limit.
struct PatternAutomatonBuilder {
    private static let stateLimit = 1_000
    /// In entries of two bytes.
    private static let tableLimit = 32_768
    /// The largest number of places, each turn of a counted repetition being one.
    private static let placeLimit = 8_192
    /// In places looked at; a millisecond or so.
    private static let workLimit = 200_000

    private let instructions: [PatternInstruction]
    private let loops: [PatternLoop]
    private let isAnchoredAtStart: Bool
    private let alphabet: PatternAlphabet
    /// For each set, whether it holds each column.
    private let holds: [[Bool]]
    /// For each instruction the set of what it takes; nil if it takes nothing.
    private let sets: [Int?]
    /// The first place of each instruction.
    private let places: [Int]
    /// The instruction of each place.
    private let owners: [Int]

    /// For each state its places, sorted.
    private var states: [[UInt16]] = [[], []]
    private var known: [[UInt16]: Int] = [:]
    private var rows: [UInt16] = []

    /// The places found in the present turn, and for each place and instruction the turn of the last visit.
    private var found: [UInt16] = []
    private var turn = 0
    private var foundIn: [Int]
    private var reachedIn: [Int]
    private var pending: [Int] = []
    private var work = 0

    /// The automaton of a program; nil if the program asks for more than the next code point, or if it exceeds
    /// a limit.
    static func automaton(of program: PatternProgram) -> PatternAutomaton? {
        var builder = PatternAutomatonBuilder(program)
        return builder?.build()
    }

    private init?(_ program: PatternProgram) {
        guard program.isLinear, program.instructions.count <= Self.placeLimit else { return nil }
        var sets = program.sets
        var scalars: [UInt32: Int] = [:]
        var setIndices: [Int?] = []
        var places: [Int] = []
        var owners: [Int] = []
        for (index, instruction) in program.instructions.enumerated() {
            places.append(owners.count)
            var count = 1
            switch instruction {
            case .wordBoundary:
                // Asks for the code points on both sides.
                return nil
            case .set(let set, _):
                setIndices.append(set)
            case .scalar(let scalar, _):
                let set = scalars[scalar] ?? sets.count
                if set == sets.count {
                    sets.append(PatternSet(ranges: [PatternRange(scalar)]))
                    scalars[scalar] = set
                }
                setIndices.append(set)
            case .loop(let loop):
                setIndices.append(program.loops[loop].set)
                count = Self.placeCount(program.loops[loop])
            default:
                setIndices.append(nil)
            }
            guard count <= Self.placeLimit - owners.count else { return nil }
            owners.append(contentsOf: repeatElement(index, count: count))
        }
        guard let alphabet = PatternAlphabet(sets) else { return nil }
        instructions = program.instructions
        loops = program.loops
        isAnchoredAtStart = program.isAnchoredAtStart
        self.alphabet = alphabet
        holds = sets.map { set in (0..<alphabet.count).map { alphabet.holds($0, in: set) } }
        self.sets = setIndices
        self.places = places
        self.owners = owners
        foundIn = Array(repeating: 0, count: owners.count)
        reachedIn = Array(repeating: 0, count: instructions.count)
    }

    /// One for each number of turns that makes a difference: without a maximum none beyond the minimum does.
    private static func placeCount(_ loop: PatternLoop) -> Int {
        loop.maximum < Int.max ? loop.maximum : min(loop.minimum, placeLimit) + 1
    }

    /// The length of a row: the columns, and the end of the text.
    private var width: Int { alphabet.count + 1 }

    /// Nil if the automaton exceeds a limit.
    private mutating func build() -> PatternAutomaton? {
        // The rows of failure and of success are never looked into, since they end the matching.
        rows = Array(repeating: UInt16(PatternAutomaton.failed), count: 2 * width)
        turn += 1
        guard !follow(0, isStart: true) else { return automaton(startingAt: 1) }
        // Only here does `^` hold, so this state is no other one, even if the places are the same.
        states.append(takeFound())
        var state = 2
        while state < states.count {
            for column in 0..<alphabet.count {
                let target = target(of: state, on: column)
                guard work <= Self.workLimit, states.count <= Self.stateLimit,
                    states.count * width <= Self.tableLimit
                else { return nil }
                rows.append(row(of: target))
            }
            rows.append(row(of: matchesAtEnd(states[state], isStart: state == 2) ? 1 : 0))
            state += 1
        }
        return automaton(startingAt: 2)
    }

    /// The index of a state's row in the automaton's table. The limit of the table keeps it in 16 bits.
    private func row(of state: Int) -> UInt16 {
        UInt16(truncatingIfNeeded: PatternAutomaton.failed + state * width)
    }

    private func automaton(startingAt state: Int) -> PatternAutomaton {
        PatternAutomaton(rows, alphabet: alphabet, start: Int(row(of: state)))
    }
}

// MARK: - States

extension PatternAutomatonBuilder {
    /// The number of the state behind a code point: 0 if the pattern has failed, 1 if it has matched.
    private mutating func target(of state: Int, on column: Int) -> Int {
        turn += 1
        let waiting = states[state]
        work += waiting.count
        for place in waiting where take(column, at: Int(place)) {
            found.removeAll(keepingCapacity: true)
            return 1
        }
        if !isAnchoredAtStart, follow(0) {
            found.removeAll(keepingCapacity: true)
            return 1
        }
        let next = takeFound()
        guard !next.isEmpty else { return 0 }
        if let number = known[next] { return number }
        states.append(next)
        known[next] = states.count - 1
        return states.count - 1
    }

    /// Moves one place over a code point of the column. True if the pattern has then matched.
    private mutating func take(_ column: Int, at place: Int) -> Bool {
        let index = owners[place]
        guard let set = sets[index], holds[set][column] else { return false }
        guard case .loop(let number) = instructions[index] else { return follow(index + 1) }
        let loop = loops[number]
        let count = place - places[index] + 1
        if count < loop.maximum {
            add(places[index] + (loop.maximum == Int.max ? min(count, loop.minimum) : count))
        }
        return count >= loop.minimum && follow(index + 1)
    }

    /// Whether the pattern matches if the text ends here.
    private mutating func matchesAtEnd(_ places: [UInt16], isStart: Bool) -> Bool {
        turn += 1
        defer { found.removeAll(keepingCapacity: true) }
        for place in places where instructions[owners[Int(place)]] == .textEnd {
            if follow(owners[Int(place)] + 1, isStart: isStart, isEnd: true) { return true }
        }
        return false
    }

    /// Adds what can be reached from an instruction without taking a code point. True if the end of the
    /// program is among it.
    private mutating func follow(_ first: Int, isStart: Bool = false, isEnd: Bool = false) -> Bool {
        pending.append(first)
        while let index = pending.popLast() {
            work += 1
            guard reachedIn[index] != turn else { continue }
            reachedIn[index] = turn
            switch instructions[index] {
            case .scalar, .set:
                add(places[index])
            case .loop(let loop):
                add(places[index])
                if loops[loop].minimum == 0 { pending.append(index + 1) }
            case .jump(let target):
                pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .textStart:
                if isStart { pending.append(index + 1) }
            case .textEnd:
                if isEnd { pending.append(index + 1) } else { add(places[index]) }
            case .accept:
                pending.removeAll(keepingCapacity: true)
                return true
            // These belong to patterns of which there is no automaton.
            case .wordBoundary, .save, .clear, .progress, .backReference, .look, .lookEnd:
                break
            }
        }
        return false
    }

    private mutating func add(_ place: Int) {
        guard foundIn[place] != turn else { return }
        foundIn[place] = turn
        found.append(UInt16(truncatingIfNeeded: place))
    }

    private mutating func takeFound() -> [UInt16] {
        defer { found.removeAll(keepingCapacity: true) }
        work += found.count
        return found.sorted()
    }
}
