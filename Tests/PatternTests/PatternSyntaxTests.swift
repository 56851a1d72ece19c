import PayloadRuntime
import Testing

/// What the grammar of ECMA-262 section 22.2.1 with the `u` flag takes and what it refuses, and where.
@Suite struct PatternSyntaxTests {
    @Test(arguments: [
        "", "|", "a||b", "()", "(?:)", "(?=a)(?!b)(?<=c)(?<!d)", "(?<name>a)\\k<name>",
        "\\k<later>(?<later>a)",
        "(?<$_é1>a)", "(?<\\u0061b>a)\\k<ab>", "(?<\\u{61}>a)", "(?<\\ud835\\udc9c>a)",
        "a*", "a+?", "a??", "a{0}", "a{2,}", "a{2,3}?", "(a)\\1", "\\1(a)", "a{99999999999999999999,}",
        "[]", "[^]", "[a-z]", "[-a]", "[a-]", "[--a]", "[\\d-]", "[-\\d]", "[.*+?(){}|^$]", "[\\b\\-\\]]",
        "[\\0]",
        "\\d\\D\\s\\S\\w\\W\\b\\B", "\\t\\n\\v\\f\\r\\0\\cA\\cz\\x41\\u0041\\u{10FFFF}\\u{000000041}",
        "\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/", "\\ud83d", "\\ud83d\\u0041", "\\udc32\\ud83d",
        "\\p{L}\\P{Lu}\\p{digit}\\p{gc=Nd}\\p{General_Category=Letter}",
        "\\p{Any}\\p{ASCII}\\p{Alpha}\\p{White_Space}",
        "\\p{Emoji}\\p{EComp}\\p{RI}\\p{IDS}\\p{ID_Continue}\\p{Assigned}\\p{Cn}", "[\\p{Lu}\\P{L}_]", "/",
        "a-b", ",=!<>:",
    ])
    func accepts(_ pattern: String) throws {
        #expect(try Pattern(parsing: pattern).source == pattern)
    }

    /// Offsets are counted by hand, in code points.
    static let invalid: [(pattern: String, offset: Int)] = [
        ("*a", 0), ("a**", 2), ("a+*", 2), ("a???", 3), ("a|+", 2), ("(*)", 1), ("^*", 1), ("$?", 1),
        ("\\b+", 2),
        ("(?=a)*", 5), ("(?<=a){2}", 6), ("{1}", 0), ("a{2,1}", 1), ("a{", 2), ("a{}", 2), ("a{,5}", 2),
        ("a{1", 3),
        ("a{1,2", 5), ("a{1,b}", 4), ("}", 0), ("a]", 1),
        ("(", 1), ("(a", 2), (")", 0), ("a)b", 1), ("((a)", 4), ("(?", 2), ("(?a)", 2), ("(?<a", 4),
        ("(?<>a)", 3),
        ("(?<1a>b)", 3), ("(?<a b>c)", 4), ("(?<a\\x62>c)", 4), ("(?<a>b)(?<a>c)", 10), ("(?i:a)", 2),
        ("[", 1), ("[a", 2), ("[a-", 3), ("[b-a]", 1), ("x[\\d-z]", 2), ("[a-\\w]", 1), ("[\\1]", 1),
        ("[\\B]", 1),
        ("[\\k]", 1), ("[\\u{110000}]", 1),
        ("\\", 0), ("a\\", 1), ("\\a", 0), ("\\_", 0), ("\\-", 0), ("\\é", 0), ("\\ ", 0), ("\\c", 0),
        ("\\c1", 0),
        ("\\00", 0), ("\\x4", 0), ("\\xg1", 0), ("\\u123", 0), ("\\u{}", 0), ("\\u{110000}", 0),
        ("\\u{41", 0),
        ("\\u{g}", 0), ("\\1", 0), ("(a)\\2", 3), ("\\k", 2), ("\\k<a>", 0), ("(?<a>b)\\k<c>", 7),
        ("a\\p", 1), ("\\pL", 0), ("\\p{}", 0), ("\\p{lu}", 0), ("\\p{Lu", 0), ("\\p{L u}", 0),
        ("\\p{sc}", 0),
        ("\\p{gc=Alpha}", 0), ("\\p{Any=L}", 0), ("\\p{IsGreek}", 0), ("🐲é*+", 3), ("\u{65}\u{301}(", 3),
    ]

    @Test(arguments: invalid)
    func rejects(_ pattern: String, offset: Int) {
        let error = #expect(throws: PatternSyntaxError.self) { try Pattern(parsing: pattern) }
        #expect(error?.offset == offset, "\(pattern): \(error?.message ?? "")")
        #expect(error?.kind == .invalid)
    }

    @Test(arguments: [
        ("a\\p{Script=Greek}", 1), ("\\p{sc=Latin}", 0), ("[\\P{Script_Extensions=Han}]", 1),
        ("\\p{scx=Grek}", 0),
        ("\\p{Extended_Pictographic}", 0), ("\\p{ExtPict}", 0),
    ])
    func tellsUnsupportedFromInvalid(_ pattern: String, offset: Int) {
        let error = #expect(throws: PatternSyntaxError.self) { try Pattern(parsing: pattern) }
        #expect(error?.kind == .unsupported)
        #expect(error?.offset == offset)
    }

    @Test func messagesSayWhatWasFoundAndExpected() {
        func message(_ pattern: String) -> String? {
            #expect(throws: PatternSyntaxError.self) { try Pattern(parsing: pattern) }?.description
        }
        #expect(message("a{3,2}") == "at offset 1: found {3,2}, expected the smaller number first")
        #expect(
            message("[z-a]")
                == "at offset 1: found a range from U+007A to U+0061, expected the smaller code point first"
        )
        #expect(
            message("x(y")
                == "at offset 3: found the end of the pattern, expected ')' to close the group opened at offset 1"
        )
        #expect(
            message("(?<a>b)\\k<c>")
                == "at offset 7: found a back reference to group 'c', expected the name of a group in the pattern"
        )
        #expect(message("a)")?.hasPrefix("at offset 1: found ')', expected") == true)
        #expect(message("\\u00\u{A0}")?.contains("U+00A0") == false)
        #expect(message("(?\u{A0})")?.contains("found U+00A0") == true)
    }

    @Test func parsesToATree() throws {
        let scalarA = PatternNode.scalar(0x61)
        let quantifier = PatternQuantifier(minimum: 1, maximum: 3, isLazy: true, offset: 10)
        let capture = PatternNode.capture(1, .disjunction([scalarA, .scalar(0x1F432)]))
        let parsed = try PatternParser.parse("^(?<n>a|🐲)")
        #expect(parsed.root == .sequence([.textStart, capture]))
        #expect(parsed.groupCount == 1)
        #expect(parsed.groupNumbers == [[0x6E]: 1])
        #expect(!parsed.hasBackReference)
        let repeated = try PatternParser.parse("^(?<n>a|🐲){1,3}?")
        #expect(repeated.root == .sequence([.textStart, .repetition(capture, quantifier, groups: 1..<2)]))
        #expect(try PatternParser.parse("(?:(?:a))").root == scalarA)
        #expect(try PatternParser.parse("\\ud83d\\udc32").root == .scalar(0x1F432))
        let look = PatternNode.look(scalarA, direction: .backward, isNegated: true)
        #expect(try PatternParser.parse("(?<!a)").root == look)
        #expect(try PatternParser.parse("").root == .empty)
    }
}
