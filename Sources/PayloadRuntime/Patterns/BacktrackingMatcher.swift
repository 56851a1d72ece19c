/// Tries one way through a program after the other, as ECMA-262 section 22.2.2 describes matching. For
/// programs with back references or look-around. The state lies on explicit stacks, and every step counts
/// towards a limit.
struct BacktrackingMatcher {
    /// What to do when the present way has failed.
    private enum Choice {
        /// Go on at an instruction.
        case branch(instruction: Int, position: Int)
        /// Put a register back to what it was, and look further.
        case restore(register: Int, value: Int)
        /// The inside of the innermost open look-around has failed.
        case look(isNegated: Bool, end: Int)
        /// Let a greedy loop give one code point back, down to `limit`.
        case shorten(instruction: Int, position: Int, limit: Int)
        /// Let a lazy loop take one more code point.
        case lengthen(instruction: Int, position: Int, remaining: Int)
    }

    private struct OpenLook {
        let position: Int
        /// The number of choices that were there before it.
        let choiceCount: Int
    }

    /// Where to go on: an instruction and a position in the text.
    private typealias Place = (instruction: Int, position: Int)

    private let program: PatternProgram
    private let text: PatternText
    private let stepLimit: Int
    private var stepCount = 0
    /// Positions; -1 where nothing is stored.
    private var registers: [Int]
    private var choices: [Choice] = []
    private var openLooks: [OpenLook] = []

    init(_ program: PatternProgram, _ text: UnsafeBufferPointer<UInt8>, stepLimit: Int) {
        self.program = program
        self.text = PatternText(text)
        self.stepLimit = stepLimit
        registers = Array(repeating: -1, count: program.registerCount)
    }

    /// Looks for a match from every position in turn.
    mutating func run() -> PatternMatch {
        var start = 0
        while true {
            if let leadingByte = program.leadingByte {
                guard let position = text.firstPosition(of: leadingByte, from: start) else {
                    return .notMatched
                }
                start = position
            }
            if match(from: start) { return .matched }
            if stepCount > stepLimit { return .limitReached }
            if program.isAnchoredAtStart || start == text.count { return .notMatched }
            start = text.scalar(at: start).end
        }
    }

    /// Runs the program from a position. False also if the limit was reached. When it fails, every register
    /// is as before.
    private mutating func match(from start: Int) -> Bool {
        var place: Place = (0, start)
        while stepCount <= stepLimit {
            stepCount += 1
            if case .accept = program.instructions[place.instruction] { return true }
            guard let following = step(place) ?? backtrack() else { return false }
            place = following
        }
        return false
    }

    /// Runs one instruction; nil if it fails.
    private mutating func step(_ place: Place) -> Place? {
        let (index, position) = place
        switch program.instructions[index] {
        case .scalar(let value, let direction):
            guard let (scalar, end) = takeScalar(position, direction), scalar == value else { return nil }
            return (index + 1, end)
        case .set(let set, let direction):
            guard let (scalar, end) = takeScalar(position, direction), program.sets[set].contains(scalar)
            else { return nil }
            return (index + 1, end)
        case .loop(let loop):
            return enter(program.loops[loop], at: place)
        case .jump(let target):
            return (target, position)
        case .split(let first, let second):
            choices.append(.branch(instruction: second, position: position))
            return (first, position)
        case .textStart:
            return position == 0 ? (index + 1, position) : nil
        case .textEnd:
            return position == text.count ? (index + 1, position) : nil
        case .wordBoundary(let isNegated):
            return text.isWordBoundary(at: position) != isNegated ? (index + 1, position) : nil
        default:
            return stepWithState(place)
        }
    }

    /// Runs an instruction that concerns registers or look-around.
    private mutating func stepWithState(_ place: Place) -> Place? {
        let (index, position) = place
        switch program.instructions[index] {
        case .save(let register):
            store(position, in: register)
        case .clear(let range):
            for register in range where registers[register] != -1 { store(-1, in: register) }
        case .progress(let register):
            if registers[register] == position { return nil }
        case .backReference(let register, let direction):
            return takeBackReference(register, direction, at: place)
        case .look(let isNegated, let end):
            openLooks.append(OpenLook(position: position, choiceCount: choices.count))
            choices.append(.look(isNegated: isNegated, end: end))
        case .lookEnd(let isNegated):
            guard let look = openLooks.popLast() else { return nil }
            if isNegated {
                undoChoices(downTo: look.choiceCount)
                return nil
            }
            keepOnlyRestores(from: look.choiceCount)
            return (index + 1, look.position)
        default:
            return nil
        }
        return (index + 1, position)
    }

    /// The next code point in a direction and the position behind it; nil at the end.
    private func takeScalar(_ position: Int, _ direction: PatternDirection) -> (UInt32, Int)? {
        switch direction {
        case .forward: position < text.count ? text.scalar(at: position) : nil
        case .backward: position > 0 ? text.scalar(before: position) : nil
        }
    }

    /// BackreferenceMatcher, ECMA-262 section 22.2.2.7.2.
    private mutating func takeBackReference(
        _ register: Int,
        _ direction: PatternDirection,
        at place: Place
    ) -> Place? {
        let (index, position) = place
        let (lower, upper) = (registers[register], registers[register + 1])
        guard lower >= 0, upper >= lower else { return (index + 1, position) }
        let length = upper - lower
        stepCount += length
        switch direction {
        case .forward:
            guard length <= text.count - position, text.holds(lower..<upper, at: position) else { return nil }
            return (index + 1, position + length)
        case .backward:
            guard length <= position, text.holds(lower..<upper, at: position - length) else { return nil }
            return (index + 1, position - length)
        }
    }

    private mutating func store(_ position: Int, in register: Int) {
        choices.append(.restore(register: register, value: registers[register]))
        registers[register] = position
    }
}

// MARK: - Choices

extension BacktrackingMatcher {
    /// Gives up the present way and finds the next; nil if there is none.
    private mutating func backtrack() -> Place? {
        while let choice = choices.popLast() {
            switch choice {
            case .branch(let instruction, let position):
                return (instruction, position)
            case .restore(let register, let value):
                registers[register] = value
            case .look(let isNegated, let end):
                if let look = openLooks.popLast(), isNegated { return (end, look.position) }
            case .shorten(let instruction, let position, let limit):
                return shorten(instruction, position, limit)
            case .lengthen(let instruction, let position, let remaining):
                if let place = lengthen(instruction, position, remaining) { return place }
            }
        }
        return nil
    }

    /// Forgets choices without trying them, and undoes what was stored since.
    private mutating func undoChoices(downTo count: Int) {
        while choices.count > count, let choice = choices.popLast() {
            if case .restore(let register, let value) = choice { registers[register] = value }
        }
    }

    /// A look-around that has matched is not entered again, but what it captured is undone if what follows
    /// fails.
    private mutating func keepOnlyRestores(from count: Int) {
        var kept = count
        for index in count..<choices.count {
            if case .restore = choices[index] {
                choices[kept] = choices[index]
                kept += 1
            }
        }
        choices.removeLast(choices.count - kept)
    }
}

// MARK: - Loops

extension BacktrackingMatcher {
    /// Takes the smallest number of code points, and, if the loop is greedy, as many more as there are.
    private mutating func enter(_ loop: PatternLoop, at place: Place) -> Place? {
        var position = place.position
        var count = 0
        while count < loop.minimum {
            guard let end = take(loop, position) else { return nil }
            position = end
            count += 1
        }
        guard count < loop.maximum else { return (place.instruction + 1, position) }
        if loop.isLazy {
            let remaining = loop.maximum - count
            choices.append(
                .lengthen(instruction: place.instruction, position: position, remaining: remaining)
            )
            return (place.instruction + 1, position)
        }
        let limit = position
        while count < loop.maximum, let end = take(loop, position) {
            position = end
            count += 1
        }
        if position != limit {
            choices.append(.shorten(instruction: place.instruction, position: position, limit: limit))
        }
        return (place.instruction + 1, position)
    }

    private mutating func take(_ loop: PatternLoop, _ position: Int) -> Int? {
        stepCount += 1
        guard let (scalar, end) = takeScalar(position, loop.direction),
            program.sets[loop.set].contains(scalar)
        else { return nil }
        return end
    }

    private mutating func shorten(_ instruction: Int, _ position: Int, _ limit: Int) -> Place {
        // Back over the code point that was taken last, against the direction of the loop.
        let isForward = limit < position
        let shorter = isForward ? text.scalar(before: position).start : text.scalar(at: position).end
        if isForward ? shorter > limit : shorter < limit {
            choices.append(.shorten(instruction: instruction, position: shorter, limit: limit))
        }
        return (instruction + 1, shorter)
    }

    private mutating func lengthen(_ instruction: Int, _ position: Int, _ remaining: Int) -> Place? {
        guard case .loop(let index) = program.instructions[instruction],
            let end = take(program.loops[index], position)
        else { return nil }
        if remaining > 1 {
            choices.append(.lengthen(instruction: instruction, position: end, remaining: remaining - 1))
        }
        return (instruction + 1, end)
    }
}
