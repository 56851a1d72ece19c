// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `PUT /upload`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    /// - Returns: the answer by its status. 200: ``Entry``. 204 and 413: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func upload(_ body: Data? = nil) async throws(ClientError) -> UploadOutcome {
        var call = self.call(UploadOutcome.description)
        call.body(body, mediaType: "application/octet-stream")
        return try await call.send()
    }
}

/// What the service answers to `upload`.
public enum UploadOutcome: OperationOutcome {
    /// 200: Known already.
    case ok(Answer<Entry>)

    /// 204: Stored.
    case noContent(Answer<Void>)

    /// 413: Too large.
    case contentTooLarge(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The outcome itself when it is a success, since successes have bodies of several types.
    public var success: UploadOutcome? {
        switch self {
        case .ok, .noContent: self
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .noContent(let answer): answer.response
        case .contentTooLarge(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 204: self = reader.empty(Self.noContent)
        case 413: self = reader.empty(Self.contentTooLarge)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension UploadOutcome {
    /// What the document says about `upload`.
    public static let description = OperationDescription(
        name: "upload",
        method: "PUT",
        path: "/upload",
    )
}
