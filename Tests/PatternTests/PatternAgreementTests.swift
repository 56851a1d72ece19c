import Testing

@testable import PayloadRuntime

/// Whatever matcher a pattern gets, the verdict is that of running its instructions.
@Suite struct PatternAgreementTests {
    enum Kind: Equatable {
        case run
        case automaton
        case interpreter
    }

    /// The matcher that a pattern gets.
    private func kind(_ pattern: String) throws -> Kind {
        let parsed = try PatternParser.parse(pattern)
        if PatternRun(parsed.root) != nil { return .run }
        let automaton = PatternAutomatonBuilder.automaton(of: try PatternProgram(parsed))
        return automaton == nil ? .interpreter : .automaton
    }

    private func expectAgreement(_ pattern: String, _ texts: [[UInt8]]) throws -> Set<[UInt8]> {
        let quick = try Pattern(parsing: pattern)
        let reference = PatternInterpreter(try PatternProgram(pattern))
        var matched: Set<[UInt8]> = []
        for text in texts {
            text.withUnsafeBufferPointer { text in
                let expected = reference.matches(text, stepLimit: 0)
                let shown = String(decoding: text, as: UTF8.self)
                #expect(quick.matches(text) == expected, "\(pattern) on \(shown.debugDescription)")
                if expected == .matched { matched.insert(Array(text)) }
            }
        }
        return matched
    }

    static let runs = [
        "^[A-Z]{3}$", "^.{1,250}$", "^.{2,4000}$", "^[\\p{L}\\p{N} ]{1,250}$", "^a*$", "^é+$", "^🐲?$",
        "^[^a]$",
        "^([ab])$", "^([ab]{2})$", "^(?:([ab])){2,}$", "^\\w{0}$", "^[]{0,2}$", "^[^]{3}?$", "^\\u{FFFD}{2}$",
        "^\\S{1,99}$", "^[\\u{80}-\\u{7FF}]*$", "^[\\u{10000}-\\u{10FFFF}]{1}$", "^\\P{Lu}*?$", "^\\ud83d$",
        "^[]$",
    ]

    static let automata = [
        "a", "^", "$", "", "^$", "$^", "a^", "$a", "^a|b$", "(^a|b)c", "(?:^a|b)$|^", "a$|^b", "x-$", "^x-",
        "^https://", "^[A-Za-z_][A-Za-z0-9_]*$", "^[0-9]+(\\.[0-9]{1,2})?$", "^[0-9A-Za-z+/]{43}=$",
        "^\\+([0-9] [0-9]( ?[0-9]){0,13}|[0-9]{2} [0-9]( ?[0-9]){0,12})$", "^(?:/(?:[^~/]|~[01])*)+$",
        "^[\\w.-]+@[\\w.-]+$", "[0-9]{2,}", "a{2}", "a{2,3}b", "é", "é|🐲b", "^.b", "b.$", "[^a]b",
        "^(?:é|🐲)+$",
        "^\\p{L}[\\p{L}\\p{N} .'-]*$", "\\p{Lu}\\p{Ll}", "[^\\p{L}]a", "^\\P{L}\\p{Nd}?$", "a.{3}b",
        "^(a*)*$", "(|a)+$", "^(?:a|b.{1,2})*c$", "\\uFFFD", "^.\\uFFFD$", "[\\u{80}-\\u{7FF}]a", "(a|aa)+$",
        "[\\u2028\\u2029]$", "\\ud83d\\udc32", "(?:\\ud83d)\\udc32", "[]", "[]|a", "^[]", "a{0}b",
        "^(?:ab){2,}$",
        "^[ab]{2,4}?b$", "^0+(\\.0+)?$", "^(0?[1-9]|1[0-2])$", "^.{1,900}a", "^a.{0,100}$",
    ]

    static let interpreted = [
        "\\ba", "a\\B", "^\\b.", "a.{1,900}b", "^.{1,100}@.{1,100}$", "^[A-Z].{1,9000}[a-z]$",
        "^(a?){200}a{200}$", "(?:a{0,600}x){0,40}$",
    ]

    /// What a form of pattern gets is part of how quick it is.
    @Test func everyFormGetsItsMatcher() throws {
        for pattern in Self.runs { #expect(try kind(pattern) == .run, "\(pattern)") }
        for pattern in Self.automata { #expect(try kind(pattern) == .automaton, "\(pattern)") }
        for pattern in Self.interpreted { #expect(try kind(pattern) == .interpreter, "\(pattern)") }
        for pattern in ["(a)\\1", "(?=a)a", "(?<!a)b"] { #expect(try kind(pattern) == .interpreter) }
    }

    static let texts: [[UInt8]] = [
        "", "a", "b", "A", "é", "🐲", "\n", "\r", "\u{2028}", "\u{2029}", "\u{FFFD}", "\u{FFFD}\u{FFFD}", "\0",
        "aa", "ab", "ba", "bb", "aab", "aba", "abb", "aaa", "abab", "ababab", "éb", "🐲b", "bé", "aé🐲", "ab\n",
        "EUR", "EURO", "Eur", "ÁÉÍ", "ÁÉ Í", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}",
        "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "0", "00", "0.0", "1", "12", "13", "09", "12.5", "12.345",
        "7a",
        "+1 2 3 4", "+36 1 23", "+361 2", "x-", "x-y", "ax-", "https://x", "http://x", "/a/b~0", "/a~2", "//",
        "first.last@mail.example.com", "@", "a@", "a@b", "a_b", "_a1", "1_a", "a b", "Ünï 9", "O'Neil-2.",
        "'a",
        "aaxxxb", "axxxxb", "axaxxxb", "bxac", "bxxc", "c", "xc", "aaaaab", "\u{378}", "Ab", "aB", "٣", "-٣",
    ].map { Array($0.utf8) }

    /// Truncated and overlong sequences, a surrogate, a byte that never occurs, a lone continuation.
    static let malformed: [[UInt8]] = [
        [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x90], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0x80],
        [0x61, 0x80, 0x62], [0xE2, 0x61], [0xF4, 0x90, 0x80, 0x80], [0x61, 0xC3], [0xE2, 0x82, 0xAC, 0x80],
    ]

    @Test(arguments: runs + automata + interpreted)
    func agreesOnListedTexts(_ pattern: String) throws {
        let long = [0, 1, 3, 42, 99, 101, 249, 250, 251, 899, 1_000].flatMap { count in
            ["a", "é", "a1", "Z@z"].map { Array(String(repeating: $0, count: count).utf8) }
        }
        _ = try expectAgreement(pattern, Self.texts + Self.malformed + long)
    }

    /// So that agreement means something: most patterns match some text, and not every text.
    @Test func listedTextsTellPatternsApart() throws {
        var telling = 0
        for pattern in Self.runs + Self.automata {
            let count = try expectAgreement(pattern, Self.texts).count
            if 1..<Self.texts.count ~= count { telling += 1 }
        }
        #expect(telling > 60)
    }

    @Test func agreesOnRandomPatternsAndTexts() throws {
        var generator = PatternRandomTests.Generator(state: 3629)
        var kinds: [Kind: Int] = [:]
        var matched = 0
        for _ in 0..<400 {
            let pattern = randomPattern(&generator)
            kinds[try kind(pattern), default: 0] += 1
            let texts = (0..<25).map { _ in randomText(&generator) }
            matched += try expectAgreement(pattern, texts).count
        }
        #expect(kinds[.automaton, default: 0] > 200)
        #expect(kinds[.run, default: 0] > 10)
        #expect(1_000..<9_000 ~= matched)
    }

    private static let atoms = [
        "a", "b", "é", "🐲", ".", "[ab]", "[^a]", "[^é]", "[a-é]", "[é🐲]", "\\w", "\\W", "\\p{L}", "\\P{Ll}",
        "(?:ab)", "(?:a|é)", "(?:🐲b|a)", "(?:a?b)", "(?:|b)",
    ]
    private static let quantifiers = ["", "", "", "*", "+", "?", "{2}", "{0,2}", "{2,}", "{1,3}?"]

    private func randomPattern(_ generator: inout PatternRandomTests.Generator) -> String {
        var pattern = Bool.random(using: &generator) ? "^" : ""
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            pattern += Self.atoms.randomElement(using: &generator) ?? ""
            pattern += Self.quantifiers.randomElement(using: &generator) ?? ""
            switch Int.random(in: 0..<30, using: &generator) {
            case 0: pattern += "|"
            case 1: pattern += "$|^"
            case 2: pattern += "\\b"
            default: break
            }
        }
        return Bool.random(using: &generator) ? pattern + "$" : pattern
    }

    private func randomText(_ generator: inout PatternRandomTests.Generator) -> [UInt8] {
        let alphabet: [[UInt8]] = ["a", "a", "b", "b", "é", "🐲", "-"].map { Array($0.utf8) } + [[0xC3]]
        return (0..<Int.random(in: 0...7, using: &generator)).flatMap { _ in
            alphabet.randomElement(using: &generator) ?? []
        }
    }
}
