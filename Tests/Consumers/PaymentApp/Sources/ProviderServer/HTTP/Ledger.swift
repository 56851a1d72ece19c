import Foundation
import LoopbackHTTP

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
    private var begun: [String: Int] = [:]

    /// Notes that a request has come and is not answered yet.
    func begin(_ request: ReceivedRequest) {
        if let tag = request.demand?.tag { begun[tag, default: 0] += 1 }
    }

    /// How many requests of a call have come, those included that are not answered yet.
    public func begun(_ tag: String) -> Int {
        begun[tag, default: 0]
    }

    /// Notes a request with what is answered.
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
}
