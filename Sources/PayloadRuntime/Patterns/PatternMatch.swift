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
