// Generated from schemas/Store.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension StoreClient {
    /// `GET /b`, without credentials.
    ///
    /// - Returns: the answer by its status. 200: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func `switch`() async throws(ClientError) -> StoreSwitchOutcome {
        try await self.call(StoreSwitchOutcome.description).send()
    }
}

/// What the service answers to `switch`.
public enum StoreSwitchOutcome: PayloadClient.OperationOutcome {
    /// 200: Ok.
    case ok(PayloadClient.Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(PayloadClient.TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Void? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: PayloadClient.TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = reader.empty(Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension StoreSwitchOutcome {
    /// What the document says about `switch`.
    public static let description = PayloadClient.OperationDescription(
        name: "switch",
        method: "GET",
        path: "/b",
        idempotency: .always,
    )
}
