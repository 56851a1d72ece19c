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
