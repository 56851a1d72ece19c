import PayloadRuntime
import Testing

/// Patterns and texts that would cost an engine its time, its memory or its stack.
@Suite struct PatternLimitTests {
    static let long = 100_000

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "^(a?){50}a{50}$", "(?:a.{500,1000}){2}x",
        ]
    )
    func takesTimeLinearInTheText(_ pattern: String) throws {
        let program = try Pattern(parsing: pattern)
        #expect(program.isLinear)
        #expect(program.matches(String(repeating: "a", count: Self.long) + "!") == .notMatched)
    }

    @Test(.timeLimit(.minutes(1)))
    func findsWhatStandsAtTheEndOfALongText() throws {
        let text = String(repeating: "a", count: Self.long) + "Zq"
        #expect(try Pattern(parsing: "^(([a-z])+.)+[A-Z]([a-z])+$").matches(text) == .matched)
        #expect(try Pattern(parsing: "Zq").matches(text) == .matched)
        #expect(try Pattern(parsing: "^.{100002}$").matches(text) == .matched)
        #expect(try Pattern(parsing: "^.{100003,}$").matches(text) == .notMatched)
        #expect(try Pattern(parsing: "^.{0,100001}$").matches(text) == .notMatched)
    }

    @Test(.timeLimit(.minutes(1)))
    func stopsAtTheLimitOfSteps() throws {
        let text = String(repeating: "a", count: 5_000)
        let program = try Pattern(parsing: "(a*)*\\1b")
        #expect(!program.isLinear)
        #expect(program.matches(text) == .limitReached)
        #expect(program.matches("ab") == .matched)
        #expect(try Pattern(parsing: "^(?=(a+)+$)b").matches(text + "!") == .limitReached)
        // Comparing what a reference stands for counts as well.
        #expect(try Pattern(parsing: "(a+)\\1+$(?!)").matches(text) == .limitReached)
        #expect(try Pattern(parsing: "(a)\\1").matches("xxaa", stepLimit: 3) == .limitReached)
        #expect(try Pattern(parsing: "a").matches("xxa", stepLimit: 0) == .matched)
    }

    @Test func refusesGroupsNestedTooDeep() throws {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "a" + String(repeating: close, count: depth)
        }
        let deepest = PatternParser.nestingLimit
        for (open, close) in [("(", ")"), ("(?:x|b", ")*"), ("(?=", ")"), ("(?<!b|c", ")")] {
            #expect(try Pattern(parsing: nested(deepest, open, close)).matches("a") != .limitReached)
            let error = #expect(throws: PatternSyntaxError.self) {
                try Pattern(parsing: nested(deepest + 1, open, close))
            }
            #expect(error?.kind == .tooLarge)
            #expect(error?.offset == deepest * open.count)
        }
        let error = #expect(throws: PatternSyntaxError.self) {
            try Pattern(parsing: String(repeating: "(", count: 100_000))
        }
        #expect(error?.offset == deepest)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("x(?:ab){1000000}", 7), ("(?:ab){0,99999999999}", 6), ("(?:(?:(?:ab){100}){100}){100}", 24),
            ("(?:(?:(?:a{9}b{9}){999}){999}){999}", 30),
        ]
    )
    func refusesCountsThatMultiplyTooFar(_ pattern: String, offset: Int) {
        let error = #expect(throws: PatternSyntaxError.self) { try Pattern(parsing: pattern) }
        #expect(error?.kind == .tooLarge)
        #expect(error?.offset == offset)
    }

    @Test func countsWithoutWritingOut() throws {
        // Start, counter, end, accept.
        #expect(try PatternProgram("^[a-z]{1,1000000}$").instructions.count == 4)
        #expect(try PatternProgram("^a{999999999999}$").instructions.count == 4)
        #expect(try Pattern(parsing: "^a{5}\\1()$").matches("aaaaa") == .matched)
    }

    @Test(.timeLimit(.minutes(1)))
    func emptyRepetitionsNestedDeepAreCheap() throws {
        let depth = PatternParser.nestingLimit
        let required = String(repeating: "(?:", count: depth) + String(repeating: "){2}", count: depth)
        #expect(try Pattern(parsing: required).matches("") == .matched)
        let optional = String(repeating: "(?:", count: 10) + String(repeating: "){0,2}", count: 10)
        #expect(try Pattern(parsing: optional).matches("x") == .matched)
    }
}
