import Foundation

/// Times a piece of work.
enum Measurement {
    /// Nanoseconds for one call: the quickest of several batches, because everything that disturbs makes it slower.
    static func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
        for _ in 0..<200 { try body() }
        let clock = ContinuousClock()
        var calls = 1
        var best = Double.infinity
        var batches = 0
        while batches < 12 {
            let start = clock.now
            for _ in 0..<calls { try body() }
            let elapsed = (clock.now - start) / .nanoseconds(1)
            // A batch of a millisecond is long against the clock and short against the scheduler.
            if elapsed < 1_000_000 {
                calls *= 2
                continue
            }
            best = min(best, elapsed / Double(calls))
            batches += 1
        }
        return best
    }
}

/// Keeps the optimizer from leaving out work whose result nobody reads.
@inline(never)
func keep<T>(_ value: borrowing T) {
    withExtendedLifetime(value) {}
}
