/// What came of looking for a pattern in a text.
public enum PatternMatch: Equatable, Sendable {
    case matched
    case notMatched
    /// The limit of steps was reached before the answer was known. Only patterns with back references or
    /// look-around do this.
    case limitReached
}
