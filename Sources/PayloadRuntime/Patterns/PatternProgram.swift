/// A compiled regular expression, as JSON Schema's `pattern` uses it: ECMA-262 with the `u` flag, found
/// anywhere in the text, with regard to case.
package struct PatternProgram: Equatable, Sendable {
    /// The source of the expression.
    package let pattern: String
    /// Whether matching takes time linear in the text: true without back references and look-around.
    package let isLinear: Bool
    package let instructions: [PatternInstruction]
    package let sets: [PatternSet]
    package let loops: [PatternLoop]
    /// The number of positions that the backtracking matcher remembers.
    package let registerCount: Int
    /// Whether a match can begin at the start of the text only.
    package let isAnchoredAtStart: Bool
    /// The UTF-8 byte that every match begins with; nil if there is no single one.
    package let leadingByte: UInt8?

    /// Parses and compiles a pattern.
    ///
    /// - Throws: `PatternSyntaxError` if the pattern is invalid, needs Unicode data that is not there, or is
    ///   too large.
    package init(_ pattern: String) throws(PatternSyntaxError) {
        let parsed = try PatternParser.parse(pattern)
        let compiler = try PatternCompiler(parsed)
        self.pattern = pattern
        isLinear = !parsed.hasBackReference && !parsed.hasLookAround
        instructions = compiler.instructions
        sets = compiler.sets
        loops = compiler.loops
        registerCount = compiler.registerCount
        isAnchoredAtStart = Self.isAnchoredAtStart(compiler.instructions)
        leadingByte = Self.leadingByte(of: compiler.instructions)
    }

    /// How many steps the backtracking matcher takes before it gives up, unless told otherwise.
    package static let defaultStepLimit = 1_000_000

    /// Looks for the pattern anywhere in a text.
    ///
    /// - Parameter stepLimit: the number of steps after which a pattern that is not linear gives
    ///   `limitReached`; no other pattern does.
    package func matches(
        _ text: some StringProtocol,
        stepLimit: Int = PatternProgram.defaultStepLimit
    ) -> PatternMatch {
        var copy = String(text)
        return copy.withUTF8 { matches($0, stepLimit: stepLimit) }
    }

    /// Looks for the pattern anywhere in a text of UTF-8 bytes. A byte that is not part of a well-formed
    /// sequence counts as U+FFFD.
    package func matches(
        _ text: UnsafeBufferPointer<UInt8>,
        stepLimit: Int = PatternProgram.defaultStepLimit
    ) -> PatternMatch {
        if isLinear {
            var matcher = LinearMatcher(self, text)
            return matcher.run() ? .matched : .notMatched
        }
        var matcher = BacktrackingMatcher(self, text, stepLimit: stepLimit)
        return matcher.run()
    }
}

extension PatternProgram {
    /// Whether every way from the first instruction passes `^` before it takes or asks for anything else.
    private static func isAnchoredAtStart(_ instructions: [PatternInstruction]) -> Bool {
        var isReached = Array(repeating: false, count: instructions.count)
        var pending = [0]
        while let index = pending.popLast() {
            guard !isReached[index] else { continue }
            isReached[index] = true
            switch instructions[index] {
            case .textStart: continue
            case .jump(let target): pending.append(target)
            case .split(let first, let second): pending += [first, second]
            case .save, .clear: pending.append(index + 1)
            default: return false
            }
        }
        return true
    }

    /// The first byte of the literal that the instructions begin with, if they do.
    private static func leadingByte(of instructions: [PatternInstruction]) -> UInt8? {
        for instruction in instructions {
            switch instruction {
            case .save, .clear: continue
            case .scalar(let value, .forward): return Unicode.Scalar(value)?.utf8.first
            default: return nil
            }
        }
        return nil
    }
}

/// What came of looking for a pattern.
package enum PatternMatch: Equatable, Sendable {
    case matched
    case notMatched
    /// The limit of steps was reached before the answer was known; only patterns that are not linear do this.
    case limitReached
}
