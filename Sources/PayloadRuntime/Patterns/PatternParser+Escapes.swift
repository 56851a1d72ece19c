/// What one escape or one member of a class stands for.
enum PatternAtom {
    case scalar(UInt32)
    case set(ranges: [PatternRange], properties: [PatternPropertyTest])

    var node: PatternNode {
        switch self {
        case .scalar(let scalar): .scalar(scalar)
        case .set(let ranges, let properties): .set(PatternSet(ranges: ranges, properties: properties))
        }
    }
}

extension PatternParser {
    /// CharacterEscape and CharacterClassEscape, and in a class also `\b` (backspace) and `\-`.
    mutating func parseCharacterOrClassEscape(inClass: Bool) throws(PatternSyntaxError) -> PatternAtom {
        let offset = position
        guard let letter = peek(1) else {
            throw failure("found '\\' at the end of the pattern, expected what it escapes", at: offset)
        }
        position += 2
        switch letter {
        case "d", "s", "w", "D", "S", "W":
            return classEscape(letter)
        case "p", "P":
            return try parseProperty(isNegated: letter == "P", offset: offset)
        case "t": return .scalar(0x09)
        case "n": return .scalar(0x0A)
        case "v": return .scalar(0x0B)
        case "f": return .scalar(0x0C)
        case "r": return .scalar(0x0D)
        case "b" where inClass: return .scalar(0x08)
        case "-" where inClass: return .scalar(0x2D)
        case "c": return .scalar(try parseControlLetter(offset: offset))
        case "0": return .scalar(try parseNull(offset: offset))
        case "x": return .scalar(try parseHexadecimalEscape(offset: offset))
        case "u": return .scalar(try parseUnicodeEscape(offset: offset))
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
            return .scalar(letter.value)
        default:
            let text = "found '\\' before \(describe(letter)), expected an escape that ECMA-262 defines"
            throw failure(text + " or one of ^$\\.*+?()[]{}|/", at: offset)
        }
    }

    private func classEscape(_ letter: Unicode.Scalar) -> PatternAtom {
        let ranges =
            switch letter {
            case "d", "D": PatternRange.digits
            case "s", "S": PatternRange.whiteSpace
            default: PatternRange.wordCharacters
            }
        let isNegated = letter.value < 0x61
        return .set(ranges: isNegated ? PatternRange.complement(ofMerged: ranges) : ranges, properties: [])
    }

    private mutating func parseControlLetter(offset: Int) throws(PatternSyntaxError) -> UInt32 {
        guard let letter = peek(), "a"..."z" ~= letter || "A"..."Z" ~= letter else {
            throw failure("found \(describe(peek())) after '\\c', expected an ASCII letter", at: offset)
        }
        position += 1
        return letter.value & 31
    }

    private func parseNull(offset: Int) throws(PatternSyntaxError) -> UInt32 {
        if let digit = peek(), "0"..."9" ~= digit {
            throw failure("found '\\0' before a digit, expected no octal escape", at: offset)
        }
        return 0
    }

    private mutating func parseHexadecimalEscape(offset: Int) throws(PatternSyntaxError) -> UInt32 {
        guard let value = parseHexadecimal(digits: 2) else {
            let expected = "two hexadecimal digits"
            throw failure("found '\\x' before \(describe(peek())), expected \(expected)", at: offset)
        }
        return value
    }

    /// RegExpUnicodeEscapeSequence after its `\u`. Two escapes that make a surrogate pair are one code point.
    mutating func parseUnicodeEscape(offset: Int) throws(PatternSyntaxError) -> UInt32 {
        if peek() == "{" { return try parseBracedCodePoint(offset: offset) }
        guard let lead = parseHexadecimal(digits: 4) else {
            let expected = "four hexadecimal digits, or a number in braces"
            throw failure("found '\\u' before \(describe(peek())), expected \(expected)", at: offset)
        }
        guard 0xD800...0xDBFF ~= lead, peek() == "\\", peek(1) == "u" else { return lead }
        let mark = position
        position += 2
        if let trail = parseHexadecimal(digits: 4), 0xDC00...0xDFFF ~= trail {
            return 0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00)
        }
        position = mark
        return lead
    }

    private mutating func parseBracedCodePoint(offset: Int) throws(PatternSyntaxError) -> UInt32 {
        position += 1
        var value: UInt32 = 0
        var hasDigit = false
        while let digit = hexadecimalDigit(peek()) {
            // Leading zeros are without limit; the value stops growing once it is out of range.
            value = value > PatternRange.lastScalar ? value : value << 4 | digit
            hasDigit = true
            position += 1
        }
        guard hasDigit, peek() == "}" else {
            throw failure("found '\\u{' without hexadecimal digits and '}', expected them", at: offset)
        }
        position += 1
        guard value <= PatternRange.lastScalar else {
            throw failure("found a code point above U+10FFFF, expected none", at: offset)
        }
        return value
    }
}

// MARK: - Properties

extension PatternParser {
    /// UnicodePropertyValueExpression in its braces, after `\p` or `\P`.
    private mutating func parseProperty(
        isNegated: Bool,
        offset: Int
    ) throws(PatternSyntaxError) -> PatternAtom {
        guard peek() == "{" else {
            let expected = "the name of a Unicode property in braces"
            throw failure("found '\\p' before \(describe(peek())), expected \(expected)", at: offset)
        }
        position += 1
        let name = parsePropertyWord()
        var value: String?
        if peek() == "=" {
            position += 1
            value = parsePropertyWord()
        }
        guard peek() == "}" else {
            let expected = "'}' after the name of a property"
            throw failure("found \(describe(peek())) in '\\p{...}', expected \(expected)", at: offset)
        }
        position += 1
        let found = "found the Unicode property '\(value.map { "\(name)=\($0)" } ?? name)'"
        switch PatternProperty.lookup(name: name, value: value) {
        case .any:
            let all = [PatternRange(0, PatternRange.lastScalar)]
            return .set(ranges: isNegated ? [] : all, properties: [])
        case .found(let property):
            return .set(ranges: [], properties: [PatternPropertyTest(property, isNegated: isNegated)])
        case .unsupported:
            let expected = "a General_Category value or a binary property other than Extended_Pictographic"
            throw PatternSyntaxError(
                kind: .unsupported,
                offset: offset,
                message: "\(found), which is not supported, expected \(expected)"
            )
        case .unknown:
            let expected = "a General_Category value or a binary property, spelled as Unicode spells it"
            throw failure("\(found), expected \(expected)", at: offset)
        }
    }

    private mutating func parsePropertyWord() -> String {
        var word = ""
        while let scalar = peek(), scalar.isASCII, scalar == "_" || scalar.properties.isIDContinue {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        return word
    }
}

// MARK: - Classes

extension PatternParser {
    /// CharacterClass, from '[' through ']'.
    mutating func parseClass() throws(PatternSyntaxError) -> PatternSet {
        let start = position
        position += 1
        let isNegated = peek() == "^"
        if isNegated { position += 1 }
        var ranges: [PatternRange] = []
        var properties: [PatternPropertyTest] = []
        while true {
            guard let scalar = peek() else {
                throw unexpected("']' to close the class opened at offset \(start)")
            }
            if scalar == "]" { break }
            let offset = position
            let lower = try parseClassAtom()
            guard peek() == "-", let next = peek(1), next != "]" else {
                switch lower {
                case .scalar(let value): ranges.append(PatternRange(value))
                case .set(let more, let tests):
                    ranges.append(contentsOf: more)
                    properties.append(contentsOf: tests)
                }
                continue
            }
            position += 1
            ranges.append(try range(from: lower, to: try parseClassAtom(), offset: offset))
        }
        position += 1
        return PatternSet(ranges: ranges, properties: properties, isNegated: isNegated)
    }

    private func range(
        from lower: PatternAtom,
        to upper: PatternAtom,
        offset: Int
    ) throws(PatternSyntaxError) -> PatternRange {
        guard case .scalar(let first) = lower, case .scalar(let last) = upper else {
            let expected = "a single character ('-' itself is '\\-')"
            throw failure("found a set at an end of a range, expected \(expected)", at: offset)
        }
        guard first <= last else {
            let names = [first, last].map { "U+" + String(codePointNumber: $0) }
            let found = "a range from \(names[0]) to \(names[1])"
            throw failure("found \(found), expected the smaller code point first", at: offset)
        }
        return PatternRange(first, last)
    }

    private mutating func parseClassAtom() throws(PatternSyntaxError) -> PatternAtom {
        guard let scalar = peek() else { throw unexpected("']' to close the class") }
        if scalar == "\\" { return try parseCharacterOrClassEscape(inClass: true) }
        position += 1
        return .scalar(scalar.value)
    }
}
