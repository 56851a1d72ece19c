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
