/// How far from the time of checking a moment may lie: the value of `x-clock-window`. The bounds belong to it.
package struct ClockWindow: Hashable, Sendable {
    /// How long before now, in ticks of 100 nanoseconds, from 0 on. Nil for any time before.
    package let notBefore: Int64?

    /// How long after now, in ticks of 100 nanoseconds, from 0 on. Nil for any time after.
    package let notAfter: Int64?

    package init(notBefore: Int64?, notAfter: Int64?) {
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    /// The same distance on both sides of now. Nil where the two differ.
    package var within: Int64? { notBefore == notAfter ? notBefore : nil }

    /// Whether a moment lies in the window.
    ///
    /// - Parameter now: in ticks since 1970.
    func contains(_ moment: Moment, now: Int64) -> Bool {
        if let notBefore {
            // A bound beyond the range of ticks is beyond every moment.
            let (earliest, overflow) = now.subtractingReportingOverflow(notBefore)
            if !overflow, moment.ticks < earliest { return false }
        }
        if let notAfter {
            let (latest, overflow) = now.addingReportingOverflow(notAfter)
            if !overflow, moment.ticks > latest || (moment.ticks == latest && moment.hasRest) { return false }
        }
        return true
    }

    /// Where the time must lie: `within 2 minutes of now`.
    ///
    /// - Parameter now: what the time of checking is called.
    package func words(of now: String = "now") -> String {
        if let within { return "within \(TimeSpan(ticks: within).inWords) of \(now)" }
        let bounds = [(notBefore, "before"), (notAfter, "after")]
        return bounds.compactMap { length, side in
            length.map {
                $0 == 0 ? "not \(side) \(now)" : "at most \(TimeSpan(ticks: $0).inWords) \(side) \(now)"
            }
        }.joined(separator: " and ")
    }
}
