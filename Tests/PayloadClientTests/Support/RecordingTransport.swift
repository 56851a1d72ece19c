import Foundation
import PayloadClient

/// A transport that answers from a list, the last answer for ever, and keeps what it was asked to send.
final class RecordingTransport: Transport, @unchecked Sendable {
    /// What happens to a request.
    enum Step: Sendable {
        case answer(TransportResponse)
        case failure(any Error)

        /// An answer with a JSON body.
        static func json(_ status: Int, _ body: String, _ headers: HeaderFields = [:]) -> Step {
            var headers = headers
            headers.add("application/json", to: "Content-Type")
            return .answer(TransportResponse(status: status, headers: headers, body: Data(body.utf8)))
        }

        /// An answer without a body.
        static func status(_ status: Int, _ headers: HeaderFields = [:]) -> Step {
            .answer(TransportResponse(status: status, headers: headers))
        }
    }

    private let lock = NSLock()
    private var steps: [Step]
    private var recorded: [TransportRequest] = []

    init(_ steps: [Step]) {
        self.steps = steps.isEmpty ? [.status(204)] : steps
    }

    /// What was sent, in its order.
    var requests: [TransportRequest] { lock.withLock { recorded } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let step = lock.withLock {
            recorded.append(request)
            return steps.count > 1 ? steps.removeFirst() : steps[0]
        }
        switch step {
        case .answer(let response): return response
        case .failure(let error): throw error
        }
    }
}
