import Foundation
import LoopbackHTTP

/// What has been answered to requests with an idempotence key.
actor IdempotenceStore {
    /// How a request with a key stands to those before it.
    enum State {
        /// There was none. The answer is to be handed over under the ticket.
        case first(ticket: String)
        /// The first one is being worked on. In milliseconds since 1970.
        case running(since: Int)
        /// The first one was answered. In milliseconds since 1970.
        case done(ServerAnswer, since: Int)
    }

    private var since: [String: Int] = [:]
    private var answers: [String: ServerAnswer] = [:]
    private var repeats: [String: Int] = [:]

    /// A request with a key begins.
    func begin(_ key: String) -> State {
        guard let first = since[key] else {
            since[key] = Int(Date().timeIntervalSince1970 * 1_000)
            return .first(ticket: key)
        }
        repeats[key, default: 0] += 1
        return answers[key].map { .done($0, since: first) } ?? .running(since: first)
    }

    /// Waits until a request with the key is repeated, or for some seconds.
    func waitForRepeat(of ticket: String) async throws {
        for _ in 0..<500 where repeats[ticket] == nil {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// The first request with a key is answered.
    func finish(_ ticket: String, _ answer: ServerAnswer) {
        answers[ticket] = answer
    }
}
