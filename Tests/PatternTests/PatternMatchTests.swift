import PayloadRuntime
import Testing

/// What patterns match. Expected values follow from ECMA-262 section 22.2.2.
@Suite struct PatternMatchTests {
    struct Row: CustomTestStringConvertible {
        let pattern: String
        let matching: [String]
        let other: [String]

        init(_ pattern: String, matches matching: [String], not other: [String]) {
            self.pattern = pattern
            self.matching = matching
            self.other = other
        }

        var testDescription: String { pattern }
    }

    private func check(_ row: Row, isLinear: Bool) throws {
        let program = try Pattern(parsing: row.pattern)
        #expect(program.isLinear == isLinear)
        for text in row.matching { #expect(program.matches(text) == .matched, "\(row.pattern) on \(text)") }
        for text in row.other { #expect(program.matches(text) == .notMatched, "\(row.pattern) on \(text)") }
    }

    static let anchors = [
        Row("a+", matches: ["a", "xxaayy"], not: ["", "xyz"]),
        Row("^a*$", matches: ["", "aaa"], not: ["b", "aab", "a\n"]),
        Row("^abc$", matches: ["abc"], not: ["abc\n", "\nabc", "xabc", "abcx"]),
        Row("^", matches: ["", "x"], not: []),
        Row("$^", matches: [""], not: ["x"]),
        Row("a^", matches: [], not: ["a", "\na", "a\na"]),
        Row("(^a|b)c", matches: ["ac", "xbc"], not: ["xac"]),
        Row("^a|^b", matches: ["ax", "bx"], not: ["xa", "xb"]),
        Row("(?:^a|b)$|^", matches: ["", "xy"], not: []),
        Row("a$|^b", matches: ["xa", "bx"], not: ["ax", "xb"]),
        Row("\\bfoo\\b", matches: ["foo", "a foo.", "éfoo"], not: ["food", "a_foo", "foo1"]),
        Row("\\Boo", matches: ["foo"], not: ["oo", "-oo"]),
        Row("^\\B$", matches: [""], not: ["a"]),
        Row("^.*?b$", matches: ["b", "aab", "bab"], not: ["ba"]),
        Row("^(?:a+?)(?:a*?)$", matches: ["a", "aaaa"], not: ["", "aab"]),
        Row("f.*o", matches: ["foo", "foooooo", "xfaoy"], not: ["of", "f\no"]),
        Row("X_", matches: ["a_X_3"], not: ["a_x_3"]),
        Row("[0-9]{2,}", matches: ["a31b"], not: ["answer 1", "1a1"]),
    ]

    static let sets = [
        Row("^\\d$", matches: ["0", "9"], not: ["\u{7C0}", "a", ""]),
        Row("^\\D$", matches: ["\u{7C0}", "a"], not: ["0"]),
        Row("^\\w$", matches: ["a", "Z", "0", "_"], not: ["é", "-", "ſ", "\u{212A}"]),
        Row("^\\W$", matches: ["é", "-"], not: ["a"]),
        Row(
            "^\\s$",
            matches: [
                " ", "\t", "\u{B}", "\u{C}", "\u{A0}", "\u{FEFF}", "\n", "\r", "\u{2028}", "\u{2029}",
                "\u{2003}", "\u{1680}", "\u{202F}", "\u{205F}", "\u{3000}",
            ],
            not: ["\u{1}", "\u{2013}", "\u{180E}", "\u{200B}", "\u{85}", "\r\n"]
        ),
        Row("^\\S$", matches: ["\u{1}", "\u{2013}", "\u{85}"], not: [" ", "\u{FEFF}", "\u{2029}"]),
        Row(
            "^.$",
            matches: ["a", "\u{85}", "\u{B}", "🐲"],
            not: ["\n", "\r", "\u{2028}", "\u{2029}", "", "ab"]
        ),
        Row("^[^]$", matches: ["\n", "a", "🐲"], not: ["", "ab"]),
        Row("[]", matches: [], not: ["", "a"]),
        Row("^[\\b\\-\\]^]$", matches: ["\u{8}", "-", "]", "^"], not: ["b", "\\"]),
        Row("^[^a-c\\d]$", matches: ["d", "é", "🐲"], not: ["a", "b", "c", "5"]),
        Row("^[+--]$", matches: ["+", ",", "-"], not: ["*", "."]),
        Row("^\\p{Letter}+$", matches: ["Hello", "π"], not: ["123", ""]),
        Row("^\\p{digit}+$", matches: ["42", "\u{9EA}\u{9E8}"], not: ["-%#"]),
        Row("\\p{Letter}cole", matches: ["l'ecole", "l'école"], not: ["L'ÉCOLE", "-cole"]),
        Row("\\wcole", matches: ["l'ecole"], not: ["l'école"]),
        Row("[a-z]cole", matches: ["l'ecole"], not: ["l'école"]),
        Row("^\\p{Lu}\\P{Lu}$", matches: ["Éa", "A1", "A🐲"], not: ["aA", "AB"]),
        Row("^[^\\p{L}\\d]$", matches: ["-", "🐲"], not: ["a", "é", "1"]),
        Row("^[\\P{L}a]$", matches: ["a", "1"], not: ["b"]),
        Row("^\\P{Any}$", matches: [], not: ["a", "", "🐲"]),
        Row("^\\p{Cn}$", matches: ["\u{378}", "\u{FFFF}"], not: ["a"]),
        Row("^\\p{RI}\\p{Regional_Indicator}$", matches: ["\u{1F1ED}\u{1F1FA}"], not: ["HU"]),
        Row("^\\p{EComp}$", matches: ["#", "7", "\u{200D}", "\u{E007F}"], not: ["a", "🐲"]),
    ]

    static let escapes = [
        Row("^\\t$", matches: ["\t"], not: ["\\t", "t"]),
        Row("^\\cC$", matches: ["\u{3}"], not: ["\\cC"]),
        Row("^\\cc$", matches: ["\u{3}"], not: ["\\cc"]),
        Row("^\\0\\x41\\u00e9\\u{1F432}$", matches: ["\0Aé🐲"], not: ["0Aé🐲"]),
        Row("^\\n\\v\\f\\r$", matches: ["\n\u{B}\u{C}\r"], not: ["\n\u{B}\u{C}\n"]),
        Row("^\\/\\.\\*$", matches: ["/.*"], not: ["/a*", "//*"]),
        Row("^\\ud83d\\udc32$", matches: ["🐲"], not: ["🐉"]),
        Row("\\ud83d", matches: [], not: ["🐲", ""]),
        Row("(?:\\ud83d)\\udc32", matches: [], not: ["🐲"]),
    ]

    static let codePoints = [
        Row("^🐲*$", matches: ["", "🐲", "🐲🐲"], not: ["🐉", "🐉🐉", "D", "DD"]),
        Row("^.{2}$", matches: ["🐲🐉", "é€", "e\u{301}"], not: ["🐲", "é", "abc"]),
        Row("^[🐀-🐿]+$", matches: ["🐲🐉"], not: ["🚀", "🐲a", ""]),
        // Code points are compared, not canonical equivalents.
        Row("^é$", matches: ["\u{E9}"], not: ["e\u{301}"]),
        Row("🇺", matches: ["🇭🇺"], not: ["🇭"]),
    ]

    static let repetitions = [
        Row("^a{3}$", matches: ["aaa"], not: ["aa", "aaaa"]),
        Row("^a{2,}b$", matches: ["aab", "aaaaaab"], not: ["ab", "aa"]),
        Row("^[ab]{2,4}?b$", matches: ["aab", "bbb", "abbab"], not: ["ab", "ababab"]),
        Row("^a{0}b$", matches: ["b"], not: ["ab"]),
        Row("^(?:ab){2,3}$", matches: ["abab", "ababab"], not: ["ab", "abababab", "aba"]),
        Row("^(?:ab){2,}$", matches: ["abab", "abababab"], not: ["ab"]),
        Row("^(?:a{2}b?){2}$", matches: ["aaaa", "aabaab", "aaaab"], not: ["aaa", "aabb"]),
        Row("^(?:x{0,2}y){3}$", matches: ["yyy", "xxyyxy"], not: ["xxxyyy", "yy"]),
        // One counter, entered again while older entries still count.
        Row("a.{3}b", matches: ["aaxxxb", "aaaaab", "axaxxxb"], not: ["aaxb", "axxxxb"]),
        Row("^(?:a|b.{1,2})*c$", matches: ["c", "bxac", "bxxaabyc"], not: ["bc", "xc"]),
        Row("(?:a{2}){2}b", matches: ["xaaaab", "aaaaab"], not: ["aaab", "aaaacb"]),
        Row("^(?:[01]{8}){2}$", matches: ["0101010110101010"], not: ["010101011010101", "0101010110101012"]),
        Row("^.{1,1000000}$", matches: ["a", "abc"], not: ["", "a\n"]),
    ]

    static let emptyLoops = [
        Row("^(a*)*$", matches: ["", "aaa"], not: ["aab"]),
        Row("^(|a)+$", matches: ["", "aa"], not: ["ab"]),
        Row("^(?:a?){3}$", matches: ["", "aaa"], not: ["aaaa"]),
        Row("(?:){1000000}x", matches: ["x"], not: [""]),
        Row("(?:(?:)*)*", matches: ["", "x"], not: []),
        Row("^(?:\\b|a)*$", matches: ["", "aa"], not: ["b"]),
    ]

    @Test(arguments: anchors + sets + escapes + codePoints + repetitions + emptyLoops)
    func matchesInLinearTime(_ row: Row) throws {
        try check(row, isLinear: true)
    }

    /// The other matcher must agree: a look-ahead that always holds keeps the meaning, and is not linear.
    @Test(arguments: anchors + sets + escapes + codePoints + repetitions + emptyLoops)
    func matchesByBacktracking(_ row: Row) throws {
        try check(
            Row("(?=)(?:\(row.pattern))", matches: row.matching, not: row.other),
            isLinear: false
        )
    }

    @Test(arguments: [
        Row("^(.)\\1$", matches: ["aa", "🐲🐲"], not: ["ab", "a", "🐲🐉"]),
        Row("^(?<q>['\"]).*\\k<q>$", matches: ["'a'", "\"\""], not: ["'a\"", "'"]),
        Row("^\\1(a)$", matches: ["a"], not: ["aa"]),
        Row("^(?:(a)|b)\\1$", matches: ["aa", "b"], not: ["ba", "a"]),
        // Each turn forgets what the group captured in the turn before.
        Row("^(?:(a)|b)*\\1$", matches: ["aa", "ab", "b"], not: ["a a"]),
        Row("^(?:(a)|(b))*-\\1\\2$", matches: ["ab-b", "ba-a", "-"], not: ["ab-ab", "ab-a"]),
        Row("^(a{2,3}?)\\1$", matches: ["aaaa", "aaaaaa"], not: ["aa", "aaaaa"]),
        Row("^(z)((a+)?(b+)?(c))*\\1\\4?$", matches: ["zaacbbbcacz"], not: ["zaacbbbcacbbb"]),
        Row("^(a*)*\\1b$", matches: ["b", "aab"], not: ["a", "ab"]),
    ])
    func matchesBackReferences(_ row: Row) throws {
        try check(row, isLinear: false)
    }

    @Test(arguments: [
        Row("^(?!.*foo)\\w+$", matches: ["bar"], not: ["afoob", "foo"]),
        Row("^(?=.*\\d)(?=.*[a-z]).{4,}$", matches: ["abc1", "1xxx"], not: ["abcd", "1234", "a1"]),
        Row("(?<=\\$)\\d+", matches: ["a $42"], not: ["42", "$ 42"]),
        Row("(?<!\\$)\\b\\d+", matches: ["42", "a 42"], not: ["$42"]),
        Row("(?<=^a{2,3}b*)c", matches: ["aac", "aaabbc"], not: ["ac", "aaaac", "baac"]),
        // A look-behind runs from its end to its start, so the reference stands before the group.
        Row("(?<=\\1(.))x", matches: ["aax", "🐲🐲x"], not: ["abx", "ax"]),
        Row("(?<=(.)\\1)x", matches: ["ax", "abx"], not: ["x"]),
        Row("^(?=(a+))a*b\\1$", matches: ["aabaa"], not: ["aaba", "ab"]),
        // What a negated look-ahead captures is forgotten.
        Row("^(?!(a)b)a\\1c$", matches: ["ac"], not: ["ab", "aac"]),
        Row("^(?:(?=a)a|(?!a)b)*$", matches: ["", "abba"], not: ["abc"]),
        Row("(?<=🐲)🐉", matches: ["🐲🐉"], not: ["🐉🐉"]),
        Row("^(?!)|x$", matches: ["x"], not: ["", "y"]),
        Row("(?=(?=(?<=a)b).)bc", matches: ["abc"], not: ["bc", "xbc"]),
    ])
    func matchesLookAround(_ row: Row) throws {
        try check(row, isLinear: false)
    }

    @Test func countsInvalidBytesAsReplacementCharacters() throws {
        func match(_ pattern: String, _ bytes: [UInt8]) throws -> PatternMatch {
            let program = try Pattern(parsing: pattern)
            return bytes.withUnsafeBufferPointer { program.matches($0) }
        }
        // A lone lead byte, a lone continuation byte, an encoded surrogate, an overlong slash.
        #expect(try match("^\\uFFFD{2}$", [0xE2, 0x82]) == .matched)
        #expect(try match("^a\\uFFFDb$", [0x61, 0x80, 0x62]) == .matched)
        #expect(try match("^\\uFFFD{3}$", [0xED, 0xA0, 0x80]) == .matched)
        #expect(try match("/", [0xC0, 0xAF]) == .notMatched)
        #expect(try match("(?<=^\\uFFFD{2})\\u20AC$", [0xF0, 0x9F, 0xE2, 0x82, 0xAC]) == .matched)
        #expect(try match("^(?<!x)€$", [0xE2, 0x82, 0xAC]) == .matched)
        #expect(try match("^$", []) == .matched)
    }

    @Test func equalPatternsAreEqualPrograms() throws {
        #expect(try Pattern(parsing: "[a-c]") == Pattern(parsing: "[a-c]"))
        #expect(try Pattern(parsing: "a") != Pattern(parsing: "b"))
        #expect(try Pattern(parsing: "\u{E9}") != Pattern(parsing: "e\u{301}"))
    }
}
