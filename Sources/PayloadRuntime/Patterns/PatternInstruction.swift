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
