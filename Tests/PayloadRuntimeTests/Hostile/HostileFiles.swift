import Foundation

/// Files of the package that the tests here read.
enum HostileFiles {
    /// The package's folder: four levels above this file.
    private static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A payload of 1.4 kB that its schema accepts.
    static func payload() throws -> [UInt8] {
        let path = "Tests/Documents/Barion/StartPaymentWithAppleTokenRequest/accept/all-properties.json"
        return Array(try Data(contentsOf: package.appending(path: path)))
    }

    /// The inputs that fuzzing found worth keeping, by their file names.
    static func parserCorpus() throws -> [(name: String, bytes: [UInt8])] {
        let folder = package.appending(path: "Tests/Fuzz/corpus/parser")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }
}

/// Random numbers from a fixed seed: the generator SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// How many times as much processor time some work takes when its size is four times as large.
///
/// Linear work gives about 4 and quadratic work 16. Only the thread's own time counts, and only the quickest of
/// several runs, so that other tests and processes matter little.
func growth(from size: Int, of work: (Int) throws -> Void) rethrows -> Double {
    func quickest(_ size: Int) throws -> Double {
        var quickest = Double.infinity
        for _ in 0..<5 {
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
let linearGrowth = 10.0
