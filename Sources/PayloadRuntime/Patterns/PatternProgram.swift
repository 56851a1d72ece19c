/// A regular expression as a tree (ECMA-262 section 22.2.1, with the `u` flag).
///
/// Sequences and disjunctions of one element are replaced by that element. Code points are `UInt32`, since an
/// escape may name a lone surrogate, which is no `Unicode.Scalar` (and which no well-formed text holds).
package indirect enum PatternNode: Equatable, Sendable {
    /// Matches the empty string.
    case empty
    /// Matches one code point.
    case scalar(UInt32)
    /// Matches one code point out of a set: a class, a class escape or `.`.
    case set(PatternSet)
    /// `^` without the `m` flag: the start of the text.
    case textStart
    /// `$` without the `m` flag: the end of the text, also when the text ends in a line feed.
    case textEnd
    /// `\b`, or `\B` if negated.
    case wordBoundary(isNegated: Bool)
    /// Each element after the other.
    case sequence([PatternNode])
    /// The first alternative that lets the rest match.
    case disjunction([PatternNode])
    /// A capturing group, numbered from 1 in the order of the opening parentheses.
    case capture(Int, PatternNode)
    /// A term with a quantifier. `groups` are the numbers of the capturing groups inside, which each turn
    /// forgets.
    case repetition(PatternNode, PatternQuantifier, groups: Range<Int>)
    /// A look-ahead (forward) or look-behind (backward) assertion.
    case look(PatternNode, direction: PatternDirection, isNegated: Bool)
    /// The text that a group has captured; the empty string if it has captured nothing.
    case backReference(PatternReference)
}

/// The way in which a part of a pattern moves through the text.
package enum PatternDirection: Equatable, Sendable {
    case forward
    /// Inside a look-behind, which ECMA-262 matches from its end to its start.
    case backward
}

/// The group that a back reference names.
package enum PatternReference: Equatable, Sendable {
    /// `\1`: the group with this number, from 1.
    case number(Int)
    /// `\k<name>`: the code points of the group's name.
    case name([UInt32])
}

/// How often a term repeats.
package struct PatternQuantifier: Equatable, Sendable {
    /// The smallest number of turns.
    package let minimum: Int
    /// The largest number of turns; `Int.max` if there is no limit.
    package let maximum: Int
    /// Whether fewer turns are tried first, as `*?` says.
    package let isLazy: Bool
    /// Where the quantifier stands in the pattern, in code points.
    package let offset: Int

    package init(minimum: Int, maximum: Int, isLazy: Bool, offset: Int) {
        self.minimum = minimum
        self.maximum = maximum
        self.isLazy = isLazy
        self.offset = offset
    }
}

/// What the parser hands to the compiler.
package struct ParsedPattern: Equatable, Sendable {
    /// The whole pattern.
    package let root: PatternNode
    /// The number of capturing groups.
    package let groupCount: Int
    /// The number of each named group, by the code points of its name.
    package let groupNumbers: [[UInt32]: Int]
    /// Whether the pattern holds a back reference.
    package let hasBackReference: Bool
    /// Where, in code points, the first back reference, look-ahead or look-behind stands; nil if there is none.
    package let nonLinearOffset: Int?
}

/// One step of a compiled pattern. Jump targets are indices into the program's instructions.
package enum PatternInstruction: Equatable, Sendable {
    /// Takes one code point, this one.
    case scalar(UInt32, PatternDirection)
    /// Takes one code point out of `sets[index]`.
    case set(Int, PatternDirection)
    /// Takes code points as `loops[index]` says.
    case loop(Int)
    /// Goes on elsewhere.
    case jump(Int)
    /// Goes on at the first place, or at the second if that fails.
    case split(Int, Int)
    /// Goes on only at the start of the text.
    case textStart
    /// Goes on only at the end of the text.
    case textEnd
    /// Goes on only where `\b`, or `\B` if negated, holds.
    case wordBoundary(isNegated: Bool)
    /// Stores the position in a register.
    case save(Int)
    /// Forgets the positions in these registers.
    case clear(Range<Int>)
    /// Goes on only if the position is not the one in this register, so that no loop turns for ever.
    case progress(Int)
    /// Takes the text between the positions in this register and the next, or nothing if one is not set.
    case backReference(Int, PatternDirection)
    /// Tries what follows, up to its `lookEnd`, and then goes on from the present position: behind the
    /// `lookEnd` if that matched, or, if negated, at `end` if it did not.
    case look(isNegated: Bool, end: Int)
    /// What a look-ahead or look-behind asks for has matched.
    case lookEnd(isNegated: Bool)
    /// The pattern has matched.
    case accept
}

/// A repetition of one set of code points, run as a counter, so that `.{1,5000}` is one instruction.
package struct PatternLoop: Equatable, Sendable {
    /// Index of the set.
    package let set: Int
    /// The smallest number of code points.
    package let minimum: Int
    /// The largest number of code points; `Int.max` if there is no limit.
    package let maximum: Int
    /// Whether fewer are tried first.
    package let isLazy: Bool
    package let direction: PatternDirection
}

/// A regular expression as instructions, from which the matchers work.
package struct PatternProgram: Sendable {
    /// Where, in code points, the first back reference or look-around stands; nil if there is none.
    package let nonLinearOffset: Int?
    package let instructions: [PatternInstruction]
    package let sets: [PatternSet]
    package let loops: [PatternLoop]
    /// The number of positions that the backtracking matcher remembers.
    package let registerCount: Int
    /// Whether a match can begin at the start of the text only.
    package let isAnchoredAtStart: Bool
    /// The UTF-8 byte that every match begins with; nil if there is no single one.
    package let leadingByte: UInt8?

    /// Whether matching takes time linear in the text: true without back references and look-around.
    package var isLinear: Bool { nonLinearOffset == nil }

    /// Parses and compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if the expression is invalid, needs Unicode data that is not there, or
    ///   is too large.
    package init(_ source: String) throws(PatternSyntaxError) {
        try self.init(PatternParser.parse(source))
    }

    /// Compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if it is too large.
    init(_ parsed: ParsedPattern) throws(PatternSyntaxError) {
        let compiler = try PatternCompiler(parsed)
        nonLinearOffset = parsed.nonLinearOffset
        instructions = compiler.instructions
        sets = compiler.sets
        loops = compiler.loops
        registerCount = compiler.registerCount
        isAnchoredAtStart = Self.isAnchoredAtStart(compiler.instructions)
        leadingByte = Self.leadingByte(of: compiler.instructions)
    }
}

extension PatternProgram {
    /// Whether every way from the first instruction passes `^` before it takes or asks for anything else.
    private static func isAnchoredAtStart(_ instructions: [PatternInstruction]) -> Bool {
        var isReached = Array(repeating: false, count: instructions.count)
        var pending = [0]
        while let index = pending.popLast() {
            guard !isReached[index] else { continue }
            isReached[index] = true
            switch instructions[index] {
            case .textStart: continue
            case .jump(let target): pending.append(target)
            case .split(let first, let second): pending += [first, second]
            case .save, .clear: pending.append(index + 1)
            default: return false
            }
        }
        return true
    }

    /// The first byte of the literal that the instructions begin with, if they do.
    private static func leadingByte(of instructions: [PatternInstruction]) -> UInt8? {
        for instruction in instructions {
            switch instruction {
            case .save, .clear: continue
            // U+FFFD also stands for bytes that are not well-formed.
            case .scalar(let value, .forward):
                return value == 0xFFFD ? nil : Unicode.Scalar(value)?.utf8.first
            default: return nil
            }
        }
        return nil
    }
}
