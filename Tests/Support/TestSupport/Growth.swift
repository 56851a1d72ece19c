import Foundation

/// How many times as much processor time some work takes when its size is four times as large.
///
/// Linear work gives about 4 and quadratic work 16. Only the thread's own time counts, and only the quickest of
/// several runs, so that other tests and processes matter little.
///
/// - Parameters:
///   - size: the smaller size.
///   - runs: how often the work is done at each size, at least once.
///   - work: does the work at a size.
package func growth(from size: Int, runs: Int = 5, of work: (Int) throws -> Void) rethrows -> Double {
    func quickest(_ size: Int) throws -> Double {
        var quickest = Double.infinity
        for _ in 0..<runs {
            let start = threadSeconds()
            try work(size)
            quickest = min(quickest, threadSeconds() - start)
        }
        return quickest
    }
    // Where the small size took no measurable time, nothing is said against the large one.
    let small = max(try quickest(size), 0.0001)
    return try quickest(4 * size) / small
}

/// The processor time that the current thread has used.
private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Above what quick and even work gives, below what quadratic work does.
package let linearGrowth = 10.0
