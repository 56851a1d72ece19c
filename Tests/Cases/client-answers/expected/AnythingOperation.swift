// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `GET /any`, without credentials.
    ///
    /// - Returns: the answer by its status. Every status: ``Entry``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func anything() async throws(ClientError) -> AnythingOutcome {
        try await self.call(AnythingOutcome.description).send()
    }
}

/// What the service answers to `anything`.
public enum AnythingOutcome: OperationOutcome {
    /// Every status: Whatever it is.
    case answered(Answer<Entry>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Entry? {
        switch self {
        case .answered(let answer) where (200..<300).contains(answer.status): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .answered(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        self = try reader.answer(Self.answered)
    }
}

// MARK: - Description

extension AnythingOutcome {
    /// What the document says about `anything`.
    public static let description = OperationDescription(
        name: "anything",
        method: "GET",
        path: "/any",
        idempotency: .always,
    )
}
