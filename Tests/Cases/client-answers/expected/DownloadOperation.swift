// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `GET /download`, without credentials.
    ///
    /// - Returns: the answer by its status. 200: the bytes of `application/pdf`. 404: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func download() async throws(ClientError) -> DownloadOutcome {
        try await self.call(
            DownloadOutcome.description,
            accept: "application/pdf, application/problem+json"
        ).send()
    }
}

/// What the service answers to `download`.
public enum DownloadOutcome: OperationOutcome {
    /// 200: The bytes.
    case ok(Answer<Data>)

    /// 404: None.
    case notFound(Answer<Problem>)

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

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Problem? {
        switch self {
        case .notFound(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .notFound(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.bytes("application/pdf", Self.ok)
        case 404: self = try reader.answer(Self.notFound)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension DownloadOutcome {
    /// What the document says about `download`.
    public static let description = OperationDescription(
        name: "download",
        method: "GET",
        path: "/download",
        idempotency: .always,
    )
}
