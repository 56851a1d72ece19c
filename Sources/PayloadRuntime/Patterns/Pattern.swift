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

/// What came of looking for a pattern in a text.
public enum PatternMatch: Equatable, Sendable {
    /// The pattern matches somewhere in the text.
    case matched
    /// The pattern matches nowhere in the text.
    case notMatched
    /// The limit of steps was reached before the answer was known. Only patterns with back references or
    /// look-around do this.
    case limitReached
}

/// A way to look for one pattern. It holds what was prepared and never changes.
///
/// Matchers are objects, since whoever holds one can call it without counting references to its tables, which
/// would take longer than a short text does.
protocol PatternMatcher: AnyObject, Sendable {
    /// Looks for the pattern anywhere in a text of UTF-8 bytes. Only a matcher that is not linear counts
    /// steps.
    func matches(_ text: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch
}

/// Runs the instructions themselves, for every pattern that has no quicker matcher.
final class PatternInterpreter: PatternMatcher {
    private let program: PatternProgram

    init(_ program: PatternProgram) {
        self.program = program
    }

    func matches(_ text: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch {
        if program.isLinear {
            var matcher = LinearMatcher(program, text)
            return matcher.run() ? .matched : .notMatched
        }
        var matcher = BacktrackingMatcher(program, text, stepLimit: stepLimit)
        return matcher.run()
    }
}

/// `^x{m,n}$`, where `x` is one code point or class: by far the commonest form in schemas. Matching it is
/// counting.
final class PatternRun: PatternMatcher {
    private let set: PatternSet
    /// For each of the first code points whether it is in the set.
    private let latin: [Bool]
    /// In code points.
    private let minimum: Int
    /// In code points; `Int.max` if there is no limit.
    private let maximum: Int

    /// Nil if the pattern has another form.
    init?(_ root: PatternNode) {
        guard case .sequence(let nodes) = root, nodes.count == 3, nodes[0] == .textStart, nodes[2] == .textEnd
        else { return nil }
        // A group around what repeats changes nothing, as nobody asks what it has captured.
        var node = nodes[1]
        while case .capture(_, let inner) = node { node = inner }
        var quantifier: PatternQuantifier?
        if case .repetition(let inner, let outer, _) = node {
            node = inner
            quantifier = outer
            while case .capture(_, let inner) = node { node = inner }
        }
        let set: PatternSet
        switch node {
        case .scalar(let scalar): set = PatternSet(ranges: [PatternRange(scalar)])
        case .set(let value): set = value
        default: return nil
        }
        self.set = set
        latin = (0..<UInt32(PatternRange.latinCount)).map { set.contains($0) }
        minimum = quantifier?.minimum ?? 1
        maximum = quantifier?.maximum ?? 1
    }

    /// Whether the whole text consists of members of the set, as many as wanted.
    func matches(_ bytes: UnsafeBufferPointer<UInt8>, stepLimit: Int) -> PatternMatch {
        // A code point takes at most four bytes, so a text that is much too long need not be looked at.
        guard bytes.count >= minimum, bytes.count / 4 <= maximum else { return .notMatched }
        let text = PatternText(bytes)
        var position = 0
        /// The bytes that code points take beyond their first.
        var extra = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                guard set.contains(ascii: bytes[position]) else { return .notMatched }
                position += 1
            } else if let scalar = text.latinScalar(at: position) {
                guard latin[scalar] else { return .notMatched }
                extra += 1
                position += 2
            } else {
                guard let end = takeLong(text, position) else { return .notMatched }
                extra += end - position - 1
                position = end
            }
        }
        let count = position - extra
        return count >= minimum && count <= maximum ? .matched : .notMatched
    }

    /// Not inlined, so that texts of ASCII do not prepare for what the Unicode look-up needs.
    @inline(never)
    private func takeLong(_ text: PatternText, _ position: Int) -> Int? {
        let (scalar, end) = text.scalar(at: position)
        return set.contains(scalar) ? end : nil
    }
}

/// Why a `pattern` cannot be used: it is not a regular expression, or it is one beyond what is supported
/// here.
package struct PatternSyntaxError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Tells a mistake in the pattern from a limit of this implementation.
    package enum Kind: Equatable, Sendable {
        /// Not in the grammar of ECMA-262 section 22.2.1 with the `u` flag, or one of its early errors.
        case invalid
        /// Correct ECMA-262, but needs data that the Swift standard library does not hold (scripts, for
        /// example).
        case unsupported
        /// Correct ECMA-262, but groups nest too deep or the repetition counts multiply to too large a
        /// program.
        case tooLarge
    }

    /// Invalid, unsupported or too large.
    package let kind: Kind

    /// Where, in Unicode code points from the start of the pattern; equal to its length at the end of the
    /// pattern.
    package let offset: Int

    /// What was found there and what was expected instead, in words.
    package let message: String

    /// The offset and the message, for a diagnostic's text.
    package var description: String { "at offset \(offset): \(message)" }

    package init(kind: Kind, offset: Int, message: String) {
        self.kind = kind
        self.offset = offset
        self.message = message
    }
}
