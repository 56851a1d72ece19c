/// Reads a regular expression by ECMA-262 section 22.2.1 with the `u` flag.
///
/// Groups are kept on an explicit stack, so that nesting costs no call stack. The grammar is that of the main
/// text: what Annex B adds for the web does not hold with the `u` flag.
package struct PatternParser {
    /// How deep groups may nest. Parsing and compiling do not recurse, but freeing and comparing a tree do.
    package static let nestingLimit = 250

    let scalars: [Unicode.Scalar]
    var position = 0
    private var groups: [OpenGroup] = [OpenGroup(kind: .pattern, offset: 0, firstGroup: 1)]
    private var groupCount = 0
    private var groupNumbers: [[UInt32]: Int] = [:]
    private var references: [(reference: PatternReference, offset: Int)] = []
    /// Where the first back reference or look-around stands.
    private var nonLinearOffset: Int?

    /// Parses a whole pattern.
    package static func parse(_ pattern: String) throws(PatternSyntaxError) -> ParsedPattern {
        var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
        return try parser.parsePattern()
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func parsePattern() throws(PatternSyntaxError) -> ParsedPattern {
        while let scalar = peek() {
            try parseTerm(startingWith: scalar)
        }
        if groups.count > 1, let group = groups.last {
            throw unexpected("')' to close the group opened at offset \(group.offset)")
        }
        try checkReferences()
        return ParsedPattern(
            root: groups[0].disjunction(),
            groupCount: groupCount,
            groupNumbers: groupNumbers,
            hasBackReference: !references.isEmpty,
            nonLinearOffset: nonLinearOffset
        )
    }

    private mutating func parseTerm(startingWith scalar: Unicode.Scalar) throws(PatternSyntaxError) {
        switch scalar {
        case "(":
            try openGroup()
        case ")":
            try closeGroup()
        case "|":
            position += 1
            groups[groups.count - 1].endAlternative()
        case "^":
            position += 1
            append(.textStart)
        case "$":
            position += 1
            append(.textEnd)
        case ".":
            position += 1
            try appendAtom(.set(PatternSet(ranges: PatternRange.lineTerminators, isNegated: true)))
        case "[":
            try appendAtom(.set(try parseClass()))
        case "\\":
            try parseAtomEscape()
        case "*", "+", "?", "{":
            throw unexpected("something to repeat before the quantifier (assertions cannot be repeated)")
        case "]", "}":
            throw unexpected("'\\' before it, since it stands for itself only when escaped")
        default:
            position += 1
            try appendAtom(.scalar(scalar.value))
        }
    }

    /// `\b`, `\B`, a back reference, or an escape that is one code point or a set of them.
    private mutating func parseAtomEscape() throws(PatternSyntaxError) {
        let offset = position
        switch peek(1) {
        case "b", "B":
            append(.wordBoundary(isNegated: peek(1) == "B"))
            position += 2
        case "k":
            position += 2
            guard peek() == "<" else { throw unexpected("'<' and the name of a group after '\\k'") }
            position += 1
            try appendReference(.name(try parseGroupName()), offset: offset)
        case .some("1"..."9"):
            position += 1
            try appendReference(.number(parseDecimal() ?? 0), offset: offset)
        default:
            try appendAtom(try parseCharacterOrClassEscape(inClass: false).node)
        }
    }

    private mutating func appendReference(
        _ reference: PatternReference,
        offset: Int
    ) throws(PatternSyntaxError) {
        references.append((reference, offset))
        nonLinearOffset = nonLinearOffset ?? offset
        try appendAtom(.backReference(reference))
    }

    /// References may point forward, so they are checked when all groups are known.
    private func checkReferences() throws(PatternSyntaxError) {
        for (reference, offset) in references {
            switch reference {
            case .number(let number) where number > groupCount:
                let expected = groupCount == 0 ? "none" : "a number up to \(groupCount)"
                let reason = "the number of capturing groups is \(groupCount)"
                let found = "a back reference to group \(number)"
                throw failure("found \(found), expected \(expected), since \(reason)", at: offset)
            case .name(let name) where groupNumbers[name] == nil:
                let found = "a back reference to group '\(String(codePoints: name))'"
                throw failure("found \(found), expected the name of a group in the pattern", at: offset)
            default:
                break
            }
        }
    }
}

// MARK: - Groups

extension PatternParser {
    private struct OpenGroup {
        enum Kind {
            case pattern
            case plain
            case capture(Int)
            case look(PatternDirection, isNegated: Bool)
        }

        let kind: Kind
        /// Where its parenthesis stands.
        let offset: Int
        /// The number that the next capturing group had when this one was opened.
        let firstGroup: Int
        private var alternatives: [PatternNode] = []
        private var terms: [PatternNode] = []

        init(kind: Kind, offset: Int, firstGroup: Int) {
            self.kind = kind
            self.offset = offset
            self.firstGroup = firstGroup
        }

        mutating func append(_ term: PatternNode) {
            terms.append(term)
        }

        mutating func endAlternative() {
            alternatives.append(sequence())
            terms = []
        }

        private func sequence() -> PatternNode {
            switch terms.count {
            case 0: .empty
            case 1: terms[0]
            default: .sequence(terms)
            }
        }

        func disjunction() -> PatternNode {
            alternatives.isEmpty ? sequence() : .disjunction(alternatives + [sequence()])
        }
    }

    private mutating func openGroup() throws(PatternSyntaxError) {
        let offset = position
        guard groups.count <= Self.nestingLimit else {
            let text = "found groups nested more than \(Self.nestingLimit) deep, expected fewer"
            throw PatternSyntaxError(kind: .tooLarge, offset: offset, message: text)
        }
        let firstGroup = groupCount + 1
        position += 1
        let kind = try parseGroupKind()
        groups.append(OpenGroup(kind: kind, offset: offset, firstGroup: firstGroup))
    }

    /// What follows the opening parenthesis and says which group it is.
    private mutating func parseGroupKind() throws(PatternSyntaxError) -> OpenGroup.Kind {
        guard peek() == "?" else {
            groupCount += 1
            return .capture(groupCount)
        }
        let isBehind = peek(1) == "<" && (peek(2) == "=" || peek(2) == "!")
        let mark = peek(isBehind ? 2 : 1)
        switch mark {
        case ":":
            position += 2
            return .plain
        case "=", "!":
            // Where the parenthesis stands.
            nonLinearOffset = nonLinearOffset ?? position - 1
            position += isBehind ? 3 : 2
            return .look(isBehind ? .backward : .forward, isNegated: mark == "!")
        case "<":
            position += 2
            return try parseNamedGroup()
        default:
            position += 1
            throw unexpected("':', '=', '!', '<=', '<!' or '<name>' after '(?'")
        }
    }

    private mutating func parseNamedGroup() throws(PatternSyntaxError) -> OpenGroup.Kind {
        let offset = position
        let name = try parseGroupName()
        groupCount += 1
        guard groupNumbers.updateValue(groupCount, forKey: name) == nil else {
            let text = "found a second group named '\(String(codePoints: name))', expected each name once"
            throw failure(text, at: offset)
        }
        return .capture(groupCount)
    }

    private mutating func closeGroup() throws(PatternSyntaxError) {
        guard groups.count > 1, let group = groups.popLast() else {
            throw unexpected("no ')', since no group is open")
        }
        position += 1
        let inner = group.disjunction()
        switch group.kind {
        case .pattern, .plain:
            try appendAtom(inner, firstGroup: group.firstGroup)
        case .capture(let number):
            try appendAtom(.capture(number, inner), firstGroup: group.firstGroup)
        case .look(let direction, let isNegated):
            append(.look(inner, direction: direction, isNegated: isNegated))
        }
    }

    private mutating func append(_ term: PatternNode) {
        groups[groups.count - 1].append(term)
    }

    /// Appends an atom with the quantifier that follows it, if one does.
    private mutating func appendAtom(_ atom: PatternNode, firstGroup: Int? = nil) throws(PatternSyntaxError) {
        guard let quantifier = try parseQuantifier() else { return append(atom) }
        let end = groupCount + 1
        append(.repetition(atom, quantifier, groups: (firstGroup ?? end)..<end))
    }
}
