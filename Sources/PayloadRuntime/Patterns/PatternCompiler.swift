/// Turns the tree of a pattern into instructions.
///
/// A repetition of anything but a single set is written out as many times as it counts, as `x{2,4}` is
/// `xx(?:x(?:x)?)?`.
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

    init(_ pattern: ParsedPattern) throws(PatternSyntaxError) {
        groupNumbers = pattern.groupNumbers
        savesGroups = pattern.hasBackReference
        isLinear = !pattern.hasBackReference && !pattern.hasLookAround
        // Two registers for each group, numbered from 1; loops that need one take those behind.
        registerCount = savesGroups ? 2 * pattern.groupCount + 2 : 0
        try emit(pattern.root, .forward)
        try append(.accept)
    }

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
        case .sequence(let nodes): try emitSequence(nodes, direction)
        case .disjunction(let nodes): try emitDisjunction(nodes, direction)
        case .capture(let number, let inner): try emitCapture(number, inner, direction)
        case .repetition(let inner, let quantifier, let groups):
            try emitRepetition(inner, quantifier, groups, direction)
        case .look(let inner, let innerDirection, let isNegated):
            try emitLook(inner, innerDirection, isNegated: isNegated)
        case .backReference(let reference):
            try append(.backReference(2 * groupNumber(reference), direction))
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

// MARK: - Groups and alternatives

extension PatternCompiler {
    private mutating func emitSequence(
        _ nodes: [PatternNode],
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        if direction == .forward {
            for node in nodes { try emit(node, direction) }
        } else {
            for node in nodes.reversed() { try emit(node, direction) }
        }
    }

    private mutating func emitDisjunction(
        _ nodes: [PatternNode],
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        var jumps: [Int] = []
        for node in nodes.dropLast() {
            let split = try reserve()
            try emit(node, direction)
            jumps.append(try reserve())
            instructions[split] = .split(split + 1, instructions.count)
        }
        if let last = nodes.last { try emit(last, direction) }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emitCapture(
        _ number: Int,
        _ node: PatternNode,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        guard savesGroups else { return try emit(node, direction) }
        let start = 2 * number
        try append(.save(direction == .forward ? start : start + 1))
        try emit(node, direction)
        try append(.save(direction == .forward ? start + 1 : start))
    }

    private mutating func emitLook(
        _ node: PatternNode,
        _ direction: PatternDirection,
        isNegated: Bool
    ) throws(PatternSyntaxError) {
        let look = try reserve()
        try emit(node, direction)
        try append(.lookEnd(isNegated: isNegated))
        instructions[look] = .look(isNegated: isNegated, end: instructions.count)
    }
}

// MARK: - Repetitions

extension PatternCompiler {
    /// RepeatMatcher, ECMA-262 section 22.2.2.3.1: every turn forgets the groups inside, and once the
    /// smallest number of turns is done, a turn that takes nothing fails.
    private mutating func emitRepetition(
        _ node: PatternNode,
        _ quantifier: PatternQuantifier,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        guard quantifier.maximum > 0 else { return }
        if try emitLoop(node, quantifier, direction) { return }
        let isOutermost = quantifierOffset == nil
        if isOutermost { quantifierOffset = quantifier.offset }
        defer { if isOutermost { quantifierOffset = nil } }

        let start = instructions.count
        for _ in 0..<quantifier.minimum {
            try emitTurn(node, groups, direction)
            // What is no instruction at all is none however often it repeats.
            if instructions.count == start { return }
        }
        if quantifier.maximum == Int.max {
            try emitUnlimited(node, quantifier, groups, direction)
        } else {
            try emitOptional(node, quantifier, groups, direction)
        }
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

    private mutating func emitTurn(
        _ node: PatternNode,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        if savesGroups, !groups.isEmpty {
            try append(.clear(2 * groups.lowerBound..<2 * groups.upperBound))
        }
        try emit(node, direction)
    }

    private mutating func emitUnlimited(
        _ node: PatternNode,
        _ quantifier: PatternQuantifier,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        let split = try reserve()
        try emitOptionalTurn(node, groups, direction)
        try append(.jump(split))
        instructions[split] = choice(split, instructions.count, quantifier)
    }

    private mutating func emitOptional(
        _ node: PatternNode,
        _ quantifier: PatternQuantifier,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        var splits: [Int] = []
        for _ in quantifier.minimum..<quantifier.maximum {
            splits.append(try reserve())
            let start = instructions.count
            try emitOptionalTurn(node, groups, direction)
            if instructions.count == start { break }
        }
        for split in splits { instructions[split] = choice(split, instructions.count, quantifier) }
    }

    /// A turn that fails if it takes nothing.
    private mutating func emitOptionalTurn(
        _ node: PatternNode,
        _ groups: Range<Int>,
        _ direction: PatternDirection
    ) throws(PatternSyntaxError) {
        guard !isLinear, node.canMatchEmpty else { return try emitTurn(node, groups, direction) }
        let register = registerCount
        registerCount += 1
        try append(.save(register))
        try emitTurn(node, groups, direction)
        try append(.progress(register))
    }

    private func choice(_ split: Int, _ end: Int, _ quantifier: PatternQuantifier) -> PatternInstruction {
        quantifier.isLazy ? .split(end, split + 1) : .split(split + 1, end)
    }
}
