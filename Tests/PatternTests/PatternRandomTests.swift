import PayloadRuntime
import Testing

/// Patterns made by the grammar, some of them damaged: nothing may trap, and what is whole must be accepted.
@Suite struct PatternRandomTests {
    /// SplitMix64, so that every run makes the same patterns.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }

    private static let atoms = [
        "a", "b", "é", "🐲", ".", "\\d", "\\W", "\\s", "\\u0061", "\\u{1F432}", "\\x62", "\\cJ", "\\/",
        "\\p{Lu}",
        "\\P{White_Space}", "[]", "[^]", "[a-c]", "[^\\d🐲]", "[\\b\\-é]",
    ]
    private static let quantifiers = ["", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "{2,3}?"]
    private static let assertions = ["^", "$", "\\b", "\\B"]
    private static let openings = ["(", "(?:", "(?=", "(?!", "(?<=", "(?<!"]
    private static let characters = Array("()[]{}?*+|\\^$.-,:<>=!kpPuxc019abn/&é🐲\u{0}")

    private func disjunction(_ depth: Int, _ generator: inout Generator) -> String {
        var result = ""
        for alternative in 0...Int.random(in: 0...2, using: &generator) {
            if alternative > 0 { result += "|" }
            for _ in 0..<Int.random(in: 0...3, using: &generator) { result += term(depth, &generator) }
        }
        return result
    }

    private func term(_ depth: Int, _ generator: inout Generator) -> String {
        let quantifier = Self.quantifiers.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            return Self.assertions.randomElement(using: &generator) ?? ""
        case 1...3 where depth > 0:
            let opening = Self.openings.randomElement(using: &generator) ?? "("
            let isAssertion = opening.count > 2 && opening != "(?:"
            return opening + disjunction(depth - 1, &generator) + ")" + (isAssertion ? "" : quantifier)
        default:
            return (Self.atoms.randomElement(using: &generator) ?? "") + quantifier
        }
    }

    private func damage(_ pattern: String, _ generator: inout Generator) -> String {
        var characters = Array(pattern)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let index = Int.random(in: 0...characters.count, using: &generator)
            if Bool.random(using: &generator), index < characters.count {
                characters.remove(at: index)
            } else {
                characters.insert(Self.characters.randomElement(using: &generator) ?? "(", at: index)
            }
        }
        return String(characters)
    }

    @Test func acceptsEveryPatternOfTheGrammar() throws {
        var generator = Generator(state: 262)
        for _ in 0..<5_000 {
            let pattern = disjunction(3, &generator)
            #expect(throws: Never.self) { try Pattern(parsing: pattern) }
        }
    }

    @Test func damagedPatternsGiveAnErrorInsideThePatternOrMatch() {
        var generator = Generator(state: 2020)
        var rejected = 0
        for _ in 0..<5_000 {
            let pattern = damage(disjunction(3, &generator), &generator)
            do {
                let program = try Pattern(parsing: pattern)
                #expect(!program.isLinear || program.matches("aé🐲b\n", stepLimit: 1_000) != .limitReached)
            } catch {
                rejected += 1
                #expect(0...pattern.unicodeScalars.count ~= error.offset, "\(pattern)")
                #expect(error.message.hasPrefix("found "), "\(pattern)")
            }
        }
        // Most damage is no pattern any more; were none rejected, nothing would have been tested.
        #expect(1_000..<5_000 ~= rejected)
    }

    /// A pattern and the same pattern behind a look-ahead that always holds run on different matchers.
    @Test func bothMatchersAgree() throws {
        var generator = Generator(state: 22)
        let texts = ["", "a", "ab", "ba🐲", "é a", "aab\n", "🐲🐲b", "a1_b/A", "aaa bbb"]
        var matched = 0
        for _ in 0..<1_500 {
            let pattern = disjunction(2, &generator)
            let linear = try Pattern(parsing: pattern)
            guard linear.isLinear else { continue }
            let backtracking = try Pattern(parsing: "(?=)(?:\(pattern))")
            for text in texts {
                let expected = linear.matches(text)
                if expected == .matched { matched += 1 }
                #expect(backtracking.matches(text) == expected, "\(pattern) on \(text)")
            }
        }
        #expect(matched > 500)
    }
}
