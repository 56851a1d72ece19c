// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `GET /none`, without credentials.
    ///
    /// - Returns: the answer by its status. 302: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func redirect() async throws(ClientError) -> RedirectOutcome {
        try await self.call(RedirectOutcome.description).send()
    }
}

/// What the service answers to `redirect`.
public enum RedirectOutcome: OperationOutcome {
    /// 302: Elsewhere.
    case found(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The document has no success.
    public var success: Never? {
        nil
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .found(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 302: self = reader.empty(Self.found)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension RedirectOutcome {
    /// What the document says about `redirect`.
    public static let description = OperationDescription(
        name: "redirect",
        method: "GET",
        path: "/none",
        idempotency: .always,
    )
}
