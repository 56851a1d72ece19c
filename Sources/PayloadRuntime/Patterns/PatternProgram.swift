/// A regular expression as instructions, from which the matchers work.
package struct PatternProgram: Sendable {
    /// Where, in code points, the first back reference or look-around stands; nil if there is none.
    package let nonLinearOffset: Int?
    package let instructions: [PatternInstruction]
    package let sets: [PatternSet]
    package let loops: [PatternLoop]
    /// The number of positions that the backtracking matcher remembers.
    package let registerCount: Int
    /// Whether a match can begin at the start of the text only.
    package let isAnchoredAtStart: Bool
    /// The UTF-8 byte that every match begins with; nil if there is no single one.
    package let leadingByte: UInt8?

    /// Whether matching takes time linear in the text: true without back references and look-around.
    package var isLinear: Bool { nonLinearOffset == nil }

    /// Parses and compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if the expression is invalid, needs Unicode data that is not there, or
    ///   is too large.
    package init(_ source: String) throws(PatternSyntaxError) {
        try self.init(PatternParser.parse(source))
    }

    /// Compiles an expression.
    ///
    /// - Throws: `PatternSyntaxError` if it is too large.
    init(_ parsed: ParsedPattern) throws(PatternSyntaxError) {
        let compiler = try PatternCompiler(parsed)
        nonLinearOffset = parsed.nonLinearOffset
        instructions = compiler.instructions
        sets = compiler.sets
        loops = compiler.loops
        registerCount = compiler.registerCount
        isAnchoredAtStart = Self.isAnchoredAtStart(compiler.instructions)
        leadingByte = Self.leadingByte(of: compiler.instructions)
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
            // U+FFFD also stands for bytes that are not well-formed.
            case .scalar(let value, .forward):
                return value == 0xFFFD ? nil : Unicode.Scalar(value)?.utf8.first
            default: return nil
            }
        }
        return nil
    }
}
