/// A regular expression, as JSON Schema's `pattern` uses it: ECMA-262 with the `u` flag, found anywhere in the
/// text, with regard to case.
///
/// It is compiled once, on creation, and never changes. Except with back references or look-around, the time
/// to match is linear in the text.
public struct Pattern: Sendable {
    /// The expression as it was written.
    public let source: String

    /// The quickest way to match that the expression allows.
    private indirect enum Matcher: Sendable {
        /// The expression does not parse.
        case nothing
        case run(PatternRun)
        case automaton(PatternAutomaton)
        case linear(PatternProgram)
        case backtracking(PatternProgram)
    }

    private let matcher: Matcher

    /// Compiles an expression that was checked before, as the generator checks those of a schema.
    ///
    /// One that is invalid, or beyond what is supported, makes a pattern that matches nothing.
    public init(_ source: StaticString) {
        let text = source.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        self.source = text
        matcher = (try? Self.matcher(parsing: text)) ?? .nothing
    }

    /// Parses and compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if the expression is invalid, needs Unicode data that is not there, or
    ///   is too large.
    package init(parsing source: String) throws(PatternSyntaxError) {
        self.source = source
        matcher = try Self.matcher(parsing: source)
    }

    private static func matcher(parsing source: String) throws(PatternSyntaxError) -> Matcher {
        let parsed = try PatternParser.parse(source)
        // Before anything else, since it says whether the expression is too large.
        let program = try PatternProgram(parsed)
        guard program.isLinear else { return .backtracking(program) }
        if let run = PatternRun(parsed.root) { return .run(run) }
        if let automaton = PatternAutomaton(program) { return .automaton(automaton) }
        return .linear(program)
    }

    /// Whether the time to match is linear in the text: true without back references and look-around.
    package var isLinear: Bool {
        if case .backtracking = matcher { false } else { true }
    }

    /// How many steps a pattern with back references or look-around may take on a text.
    package static let defaultStepLimit = 1_000_000

    /// Looks for the pattern anywhere in a text of UTF-8 bytes. A byte that is not part of a well-formed
    /// sequence counts as U+FFFD.
    ///
    /// It gives `limitReached` after 1,000,000 steps, if the pattern has back references or look-around.
    public func matches(_ text: UnsafeBufferPointer<UInt8>) -> PatternMatch {
        matches(text, stepLimit: Self.defaultStepLimit)
    }

    /// Looks for the pattern anywhere in a text.
    ///
    /// It gives `limitReached` after 1,000,000 steps, if the pattern has back references or look-around.
    public func matches(_ text: String) -> PatternMatch {
        matches(text, stepLimit: Self.defaultStepLimit)
    }

    /// As without a limit, but gives `limitReached` after this number of steps.
    package func matches(_ text: String, stepLimit: Int) -> PatternMatch {
        var copy = text
        return copy.withUTF8 { matches($0, stepLimit: stepLimit) }
    }

    /// As without a limit, but gives `limitReached` after this number of steps.
    package func matches(_ text: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch {
        switch matcher {
        case .nothing:
            return .notMatched
        case .run(let run):
            return run.matches(text) ? .matched : .notMatched
        case .automaton(let automaton):
            return automaton.matches(text) ? .matched : .notMatched
        case .linear(let program):
            var matcher = LinearMatcher(program, text)
            return matcher.run() ? .matched : .notMatched
        case .backtracking(let program):
            var matcher = BacktrackingMatcher(program, text, stepLimit: stepLimit)
            return matcher.run()
        }
    }
}

extension Pattern: Equatable {
    /// Whether the expressions are the same, code point for code point.
    public static func == (first: Pattern, second: Pattern) -> Bool {
        first.source.utf8.elementsEqual(second.source.utf8)
    }
}
