// Generated from schemas/Ping.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadClient
import PayloadRuntime

extension PingClient {
    /// `GET /ping`, without credentials.
    ///
    /// - Returns: the answer by its status. 200: ``Pong``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    func ping() async throws(ClientError) -> PingOutcome {
        try await self.call(PingOutcome.description).send()
    }
}

/// What the service answers to `ping`.
enum PingOutcome: OperationOutcome {
    /// 200: Pong.
    case ok(Answer<Pong>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    var success: Pong? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension PingOutcome {
    /// What the document says about `ping`.
    static let description = OperationDescription(
        name: "ping",
        method: "GET",
        path: "/ping",
        idempotency: .always,
    )
}
