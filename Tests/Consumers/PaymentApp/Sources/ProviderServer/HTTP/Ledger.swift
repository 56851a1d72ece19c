import Foundation

/// What arrived and what was answered.
public actor Ledger {
    /// A request with its answer.
    public struct Entry: Sendable {
        /// The request.
        public let request: ReceivedRequest

        /// The status that was answered.
        public let status: Int
    }

    /// All requests, in the order in which they were answered.
    public private(set) var entries: [Entry] = []

    private var counts: [String: Int] = [:]

    /// Notes a request.
    func note(_ request: ReceivedRequest, status: Int) {
        entries.append(Entry(request: request, status: status))
    }

    /// How often a word was said before, and counts it.
    func count(_ word: String) -> Int {
        defer { counts[word, default: 0] += 1 }
        return counts[word, default: 0]
    }

    /// The requests of a call, by the tag in its server's URL.
    public func entries(tagged tag: String) -> [Entry] {
        entries.filter { $0.request.demand?.tag == tag }
    }

    /// Forgets everything.
    public func clear() {
        entries = []
    }
}
