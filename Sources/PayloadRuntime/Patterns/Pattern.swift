/// A regular expression, as JSON Schema's `pattern` uses it: ECMA-262 with the `u` flag, found anywhere in the
/// text, with regard to case.
///
/// It is compiled once, on creation, and never changes. Except with back references or look-around, the time
/// to match is linear in the text.
public struct Pattern: Sendable {
    /// One reference, so that a pattern is handed on at no cost.
    private final class Compiled: Sendable {
        let source: String
        let isLinear: Bool
        /// The quickest way to match that the expression allows; nil if it does not parse.
        let matcher: (any PatternMatcher)?

        init(source: String, isLinear: Bool, matcher: (any PatternMatcher)?) {
            self.source = source
            self.isLinear = isLinear
            self.matcher = matcher
        }
    }

    private let compiled: Compiled

    /// The expression as it was written.
    public var source: String { compiled.source }

    /// Whether the time to match is linear in the text: true without back references and look-around.
    package var isLinear: Bool { compiled.isLinear }

    /// Compiles an expression that was checked before, as the generator checks those of a schema.
    ///
    /// One that is invalid, or beyond what is supported, makes a pattern that matches nothing.
    public init(_ source: StaticString) {
        let text = source.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        do {
            self = try Pattern(parsing: text)
        } catch {
            self = Pattern(neverMatching: text)
        }
    }

    private init(neverMatching source: String) {
        compiled = Compiled(source: source, isLinear: true, matcher: nil)
    }

    /// Parses and compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if the expression is invalid, needs Unicode data that is not there, or
    ///   is too large.
    package init(parsing source: String) throws(PatternSyntaxError) {
        let parsed = try PatternParser.parse(source)
        // Before anything else, since it says whether the expression is too large.
        let program = try PatternProgram(parsed)
        compiled = Compiled(
            source: source,
            isLinear: program.isLinear,
            matcher: PatternRun(parsed.root) ?? PatternAutomatonBuilder.automaton(of: program)
                ?? PatternInterpreter(program)
        )
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
        compiled.matcher?.matches(text, stepLimit: stepLimit) ?? .notMatched
    }
}

extension Pattern: Equatable {
    /// Whether the expressions are the same, code point for code point.
    public static func == (first: Pattern, second: Pattern) -> Bool {
        first.source.utf8.elementsEqual(second.source.utf8)
    }
}
