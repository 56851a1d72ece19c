// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

extension LibraryClient {
    /// `GET /health`, without credentials.
    ///
    /// - Returns: the answer by its status. 200: the bytes of `text/plain`.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func health() async throws(ClientError) -> HealthOutcome {
        var call = self.call(HealthOutcome.description, accept: "text/plain")
        call.header("tenant", tenant)
        return try await call.send()
    }
}

/// What the service answers to `health`.
public enum HealthOutcome: OperationOutcome {
    /// 200: It works.
    case ok(Answer<Data>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Data? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.bytes("text/plain", Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension HealthOutcome {
    /// What the document says about `health`.
    public static let description = OperationDescription(
        name: "health",
        method: "GET",
        path: "/health",
        idempotency: .always,
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        [
            ResponseExample(status: "200", name: "example", mediaType: "text/plain", body: "fine")
        ]
    }
}
