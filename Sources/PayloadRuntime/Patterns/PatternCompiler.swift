/// Turns the tree of a pattern into instructions.
///
/// A repetition of anything but a single set is written out as many times as it counts: `x{2,4}` becomes
/// `xx(?:x(?:x)?)?`. What remains to be done lies on an explicit stack, since the frames of a recursion
/// through a deep pattern would not fit the stack of a secondary thread.
struct PatternCompiler {
    /// The largest number of instructions; more are an error.
    static let instructionLimit = 32_768

    private(set) var instructions: [PatternInstruction] = []
    private(set) var sets: [PatternSet] = []
    private(set) var loops: [PatternLoop] = []
    private(set) var registerCount = 0

    private let groupNumbers: [[UInt32]: Int]
    /// Without back references nobody asks what a group has captured.
    private let savesGroups: Bool
    /// Without back references and look-around the matcher follows sets of states, which cannot loop without
    /// progress.
    private let isLinear: Bool
    private var setIndices: [PatternSet: Int] = [:]
    /// Where the outermost quantifier that is being written out stands.
    private var quantifierOffset: Int?
    private var tasks: [Task] = []

    init(_ pattern: ParsedPattern) throws(PatternSyntaxError) {
        groupNumbers = pattern.groupNumbers
        savesGroups = pattern.hasBackReference
        isLinear = pattern.nonLinearOffset == nil
        // Two registers for each group, numbered from 1; loops that need one take those behind.
        registerCount = savesGroups ? 2 * pattern.groupCount + 2 : 0
        schedule([.emit(pattern.root, .forward), .append(.accept)])
        while let task = tasks.popLast() { try run(task) }
    }

    /// A piece of work. Those that name an index complete the instruction that was reserved there.
    private enum Task {
        case emit(PatternNode, PatternDirection)
        case append(PatternInstruction)
        /// Writes the alternatives that are left.
        case alternatives(ArraySlice<PatternNode>, PatternDirection)
        /// Ends an alternative, the split of which leads to those that are left.
        case nextAlternative(split: Int, ArraySlice<PatternNode>, PatternDirection)
        case turns(Turns)
        case endJump(Int)
        case endSplit(Int, isLazy: Bool)
        case endLook(Int, isNegated: Bool)
        case endOutermostQuantifier
    }

    /// A repetition of which some turns are written.
    private struct Turns {
        let node: PatternNode
        let quantifier: PatternQuantifier
        let groups: Range<Int>
        let direction: PatternDirection
        var done = 0
        /// The number of instructions before the turn that was written last.
        var start: Int
    }

    /// Puts tasks on the stack so that they run in the order given.
    private mutating func schedule(_ next: [Task]) {
        tasks.append(contentsOf: next.reversed())
    }

    private mutating func run(_ task: Task) throws(PatternSyntaxError) {
        switch task {
        case .emit(let node, let direction): try emit(node, direction)
        case .append(let instruction): try append(instruction)
        case .alternatives(let nodes, let direction): try emitAlternatives(nodes, direction)
        case .nextAlternative(let split, let nodes, let direction):
            let jump = try reserve()
            instructions[split] = .split(split + 1, instructions.count)
            schedule([.alternatives(nodes, direction), .endJump(jump)])
        case .turns(let turns): try emitTurns(turns)
        case .endJump(let index): instructions[index] = .jump(instructions.count)
        case .endSplit(let index, let isLazy):
            let end = instructions.count
            instructions[index] = isLazy ? .split(end, index + 1) : .split(index + 1, end)
        case .endLook(let index, let isNegated):
            instructions[index] = .look(isNegated: isNegated, end: instructions.count)
        case .endOutermostQuantifier: quantifierOffset = nil
        }
    }

    private mutating func append(_ instruction: PatternInstruction) throws(PatternSyntaxError) {
        guard instructions.count < Self.instructionLimit else {
            let found =
                "a pattern of more than \(Self.instructionLimit) steps once repetitions are written out"
            throw PatternSyntaxError(
                kind: .tooLarge,
                offset: quantifierOffset ?? 0,
                message: "found \(found), expected smaller counts, or repeating a single character or class"
            )
        }
        instructions.append(instruction)
    }

    /// Appends an instruction that is replaced once its jump target is known.
    private mutating func reserve() throws(PatternSyntaxError) -> Int {
        try append(.jump(instructions.count))
        return instructions.count - 1
    }
}

// MARK: - Nodes

extension PatternCompiler {
    private mutating func emit(
        _ node: PatternNode,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        switch node {
        case .empty: break
        case .scalar(let scalar): try append(.scalar(scalar, direction))
        case .set(let set): try append(.set(index(of: set), direction))
        case .textStart: try append(.textStart)
        case .textEnd: try append(.textEnd)
        case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
        case .sequence(let nodes):
            let tasks = nodes.map { Task.emit($0, direction) }
            schedule(direction == .forward ? tasks : tasks.reversed())
        case .disjunction(let nodes): schedule([.alternatives(nodes[...], direction)])
        case .capture(let number, let inner): emitCapture(number, inner, direction)
        case .repetition(let inner, let quantifier, let groups):
            try emitRepetition(inner, quantifier, groups, direction)
        case .look(let inner, let innerDirection, let isNegated):
            let look = try reserve()
            let end = Task.append(.lookEnd(isNegated: isNegated))
            schedule([.emit(inner, innerDirection), end, .endLook(look, isNegated: isNegated)])
        case .backReference(let reference):
            try append(.backReference(2 * groupNumber(reference), direction))
        }
    }

    private mutating func emitAlternatives(
        _ nodes: ArraySlice<PatternNode>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        guard let first = nodes.first else { return }
        let others = nodes.dropFirst()
        guard !others.isEmpty else { return schedule([.emit(first, direction)]) }
        let split = try reserve()
        schedule([.emit(first, direction), .nextAlternative(split: split, others, direction)])
    }

    private mutating func emitCapture(_ number: Int, _ node: PatternNode, _ direction: PatternDirection) {
        guard savesGroups else { return schedule([.emit(node, direction)]) }
        let start = Task.append(.save(2 * number))
        let end = Task.append(.save(2 * number + 1))
        let inner = Task.emit(node, direction)
        schedule(direction == .forward ? [start, inner, end] : [end, inner, start])
    }

    private mutating func index(of set: PatternSet) -> Int {
        if let index = setIndices[set] { return index }
        sets.append(set)
        setIndices[set] = sets.count - 1
        return sets.count - 1
    }

    /// The parser has checked that the group is there.
    private func groupNumber(_ reference: PatternReference) -> Int {
        switch reference {
        case .number(let number): number
        case .name(let name): groupNumbers[name] ?? 0
        }
    }
}

// MARK: - Repetitions

extension PatternCompiler {
    private mutating func emitRepetition(
        _ node: PatternNode,
        _ quantifier: PatternQuantifier,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        guard quantifier.maximum > 0 else { return }
        if try emitLoop(node, quantifier, direction) { return }
        if quantifierOffset == nil {
            quantifierOffset = quantifier.offset
            schedule([.endOutermostQuantifier])
        }
        let start = instructions.count
        schedule([
            .turns(
                Turns(node: node, quantifier: quantifier, groups: groups, direction: direction, start: start)
            )
        ])
    }

    /// Writes a counted repetition of one code point as a single instruction; false if it is none.
    private mutating func emitLoop(
        _ node: PatternNode,
        _ quantifier: PatternQuantifier,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) -> Bool {
        guard quantifier.minimum > 1 || 2..<Int.max ~= quantifier.maximum else { return false }
        let set: PatternSet
        switch node {
        case .scalar(let scalar): set = PatternSet(ranges: [PatternRange(scalar)])
        case .set(let value): set = value
        default: return false
        }
        let loop = PatternLoop(
            set: index(of: set),
            minimum: quantifier.minimum,
            maximum: quantifier.maximum,
            isLazy: quantifier.isLazy,
            direction: direction
        )
        try append(.loop(loops.count))
        loops.append(loop)
        return true
    }

    /// RepeatMatcher, ECMA-262 section 22.2.2.3.1: every turn forgets the groups inside, and once the
    /// smallest number of turns is done, a turn that takes nothing fails.
    private mutating func emitTurns(_ turns: Turns) throws(PatternSyntaxError) {
        // What is no instruction at all is none however often it repeats.
        if turns.done > 0, instructions.count == turns.start { return }
        let quantifier = turns.quantifier
        guard turns.done < quantifier.maximum else { return }
        var following = turns
        following.done += 1
        if turns.done < quantifier.minimum {
            following.start = instructions.count
            return schedule(turn(turns) + [.turns(following)])
        }
        let split = try reserve()
        following.start = instructions.count
        let rest = quantifier.maximum == Int.max ? Task.append(.jump(split)) : .turns(following)
        schedule(optionalTurn(turns) + [rest, .endSplit(split, isLazy: quantifier.isLazy)])
    }

    private func turn(_ turns: Turns) -> [Task] {
        let emit = Task.emit(turns.node, turns.direction)
        guard savesGroups, !turns.groups.isEmpty else { return [emit] }
        return [.append(.clear(2 * turns.groups.lowerBound..<2 * turns.groups.upperBound)), emit]
    }

    /// A turn that fails if it takes nothing.
    private mutating func optionalTurn(_ turns: Turns) -> [Task] {
        switch turns.node {
        case .scalar, .set: return turn(turns)
        default: if isLinear { return turn(turns) }
        }
        let register = registerCount
        registerCount += 1
        return [.append(.save(register))] + turn(turns) + [.append(.progress(register))]
    }
}
