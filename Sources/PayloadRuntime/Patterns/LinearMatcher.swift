/// Follows every way through a program at once, one code point after the other, so that the time is at most
/// the length of the text times the length of the program. For programs without back references and
/// look-around.
struct LinearMatcher {
    private let instructions: [PatternInstruction]
    private let sets: [PatternSet]
    private let loops: [PatternLoop]
    private let leadingByte: UInt8?
    private let isAnchoredAtStart: Bool
    private let text: PatternText

    /// The instructions that wait for the next code point, and those that will wait for the one behind it.
    private var current: [Int] = []
    private var next: [Int] = []
    /// For each instruction the turn in which it was last reached; a turn is one code point.
    private var reached: [Int]
    private var counters: [LoopCounter]
    private var pending: [Int] = []

    init(_ program: PatternProgram, _ text: UnsafeBufferPointer<UInt8>) {
        instructions = program.instructions
        sets = program.sets
        loops = program.loops
        leadingByte = program.leadingByte
        isAnchoredAtStart = program.isAnchoredAtStart
        self.text = PatternText(text)
        reached = Array(repeating: -1, count: program.instructions.count)
        counters = program.loops.map { LoopCounter(minimum: $0.minimum, maximum: $0.maximum) }
        // An instruction waits once at most, so that these do not grow later.
        current.reserveCapacity(instructions.count)
        next.reserveCapacity(instructions.count)
    }

    /// Whether the pattern matches anywhere in the text.
    mutating func run() -> Bool {
        var position = 0
        var turn = 0
        while true {
            if turn == 0 || !isAnchoredAtStart {
                if next.isEmpty, let leadingByte {
                    guard let start = text.firstPosition(of: leadingByte, from: position) else {
                        return false
                    }
                    position = start
                }
                if follow(0, position, turn) { return true }
            }
            swap(&current, &next)
            if position == text.count || (isAnchoredAtStart && current.isEmpty) { return false }
            let (scalar, end) = text.scalar(at: position)
            position = end
            turn += 1
            if take(scalar, position, turn) { return true }
        }
    }

    /// Moves every waiting instruction over a code point that ends at the position. True if the pattern has
    /// matched.
    private mutating func take(_ scalar: UInt32, _ position: Int, _ turn: Int) -> Bool {
        next.removeAll(keepingCapacity: true)
        for index in current {
            switch instructions[index] {
            case .scalar(let value, _):
                if value == scalar, follow(index + 1, position, turn) { return true }
            case .set(let set, _):
                if sets[set].contains(scalar), follow(index + 1, position, turn) { return true }
            case .loop(let loop):
                if take(scalar, loop: loop, at: index, position, turn) { return true }
            default:
                break
            }
        }
        return false
    }

    private mutating func take(
        _ scalar: UInt32,
        loop: Int,
        at index: Int,
        _ position: Int,
        _ turn: Int
    ) -> Bool {
        guard sets[loops[loop].set].contains(scalar) else {
            counters[loop].removeEntries(before: turn)
            return false
        }
        counters[loop].advance(to: turn)
        if counters[loop].canGoOn(at: turn), reached[index] != turn {
            reached[index] = turn
            next.append(index)
        }
        return counters[loop].canLeave(at: turn) && follow(index + 1, position, turn)
    }

    /// Adds to `next` the instructions that can be reached from one without taking a code point. True if the
    /// end of the program is among them.
    private mutating func follow(_ start: Int, _ position: Int, _ turn: Int) -> Bool {
        pending.append(start)
        while let index = pending.popLast() {
            let isNew = reached[index] != turn
            reached[index] = turn
            if case .loop(let loop) = instructions[index] {
                // A loop that goes on from before is reached already, and yet may be entered anew.
                guard counters[loop].enter(at: turn) else { continue }
                if isNew { next.append(index) }
                if loops[loop].minimum == 0 { pending.append(index + 1) }
                continue
            }
            guard isNew else { continue }
            switch instructions[index] {
            case .scalar, .set, .loop: next.append(index)
            case .jump(let target): pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .textStart: if position == 0 { pending.append(index + 1) }
            case .textEnd: if position == text.count { pending.append(index + 1) }
            case .wordBoundary(let isNegated):
                if text.isWordBoundary(at: position) != isNegated { pending.append(index + 1) }
            case .accept: return true
            // These belong to patterns that the backtracking matcher runs.
            case .save, .clear, .progress, .backReference, .look, .lookEnd: break
            }
        }
        return false
    }
}

/// The turns at which one loop was entered and from which it still goes on, oldest first.
///
/// All of them count up together, so that the oldest tells whether the loop may be left and the youngest
/// whether it may go on; each turn costs the same however many there are.
private struct LoopCounter {
    let minimum: Int
    let maximum: Int
    private var entries: [Int] = []
    /// Entries before this index are gone.
    private var head = 0

    init(minimum: Int, maximum: Int) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Enters the loop; false if that was done in this turn already.
    mutating func enter(at turn: Int) -> Bool {
        guard entries.last != turn else { return false }
        entries.append(turn)
        return true
    }

    /// The code point was in the set: forgets the entries that it takes beyond the maximum.
    mutating func advance(to turn: Int) {
        if maximum == Int.max {
            // The oldest can do whatever a younger one can.
            if entries.count > 1 { entries.removeLast(entries.count - 1) }
            return
        }
        while head < entries.count, turn - entries[head] > maximum { head += 1 }
        if head > 64, head > entries.count / 2 {
            entries.removeFirst(head)
            head = 0
        }
    }

    /// The code point was not in the set: only an entry of this very turn remains.
    mutating func removeEntries(before turn: Int) {
        let entersNow = entries.last == turn
        entries.removeAll(keepingCapacity: true)
        head = 0
        if entersNow { entries.append(turn) }
    }

    func canLeave(at turn: Int) -> Bool {
        head < entries.count && turn - entries[head] >= minimum
    }

    func canGoOn(at turn: Int) -> Bool {
        guard head < entries.count, let youngest = entries.last else { return false }
        return turn - youngest < maximum
    }
}
