/// `x-clock-window`, a phase of its own: nothing is asserted unless the context says what time it is, since the same
/// bytes are valid now and invalid later.
///
/// A text that is no RFC 3339 date-time is `format`'s to reject.
extension Validation {
    /// `x-clock-window` with `within`: the time lies at most so long before or after now.
    ///
    /// - Parameters:
    ///   - length: made only when the context has the time.
    ///   - value: a text; any other value is valid.
    public mutating func clockWindow(within length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        let ticks = length().ticks
        clockWindow(ClockWindow(notBefore: ticks, notAfter: ticks), value)
    }

    /// `x-clock-window` with `notBefore`: the time lies at most so long before now.
    public mutating func clockWindow(notBefore length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: length().ticks, notAfter: nil), value)
    }

    /// `x-clock-window` with `notAfter`: the time lies at most so long after now.
    public mutating func clockWindow(notAfter length: @autoclosure () -> TimeSpan, _ value: Value) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: nil, notAfter: length().ticks), value)
    }

    /// `x-clock-window` with both bounds.
    public mutating func clockWindow(
        notBefore before: @autoclosure () -> TimeSpan,
        notAfter after: @autoclosure () -> TimeSpan,
        _ value: Value
    ) {
        guard facts.now != nil else { return }
        clockWindow(ClockWindow(notBefore: before().ticks, notAfter: after().ticks), value)
    }

    /// `x-clock-window`
    package mutating func clockWindow(_ window: ClockWindow, _ value: Value) {
        guard let now = facts.now else { return }
        let entry = entry(value)
        guard entry.kind == .string, let moment = withText(entry, { Moment($0) }) else { return }
        if window.contains(moment, now: now) { return }
        fail(value, "x-clock-window") { "expected a time \(window.words())" }
    }
}
