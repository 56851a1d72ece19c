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
