// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `PATCH /patch`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    /// - Returns: the answer by its status. 2XX: ``Entry``. 418: no body. 5XX: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func change(_ body: Entry) async throws(ClientError) -> ChangeOutcome {
        var call = self.call(ChangeOutcome.description)
        call.body(body, mediaType: "application/merge-patch+json")
        return try await call.send()
    }
}

/// What the service answers to `change`.
public enum ChangeOutcome: OperationOutcome {
    /// 2XX: Changed.
    case successful(Answer<Entry>)

    /// 418: Odd.
    case status418(Answer<Void>)

    /// 5XX: Broken.
    case serverError(Answer<Problem>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Entry? {
        switch self {
        case .successful(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Problem? {
        switch self {
        case .serverError(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .successful(let answer): answer.response
        case .status418(let answer): answer.response
        case .serverError(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 418: self = reader.empty(Self.status418)
        case 200...299: self = try reader.answer(Self.successful)
        case 500...599: self = try reader.answer(Self.serverError)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension ChangeOutcome {
    /// What the document says about `change`.
    public static let description = OperationDescription(
        name: "change",
        method: "PATCH",
        path: "/patch",
        validateBody: { bytes, context throws(ValidationError) in
            try Entry.validate(bytes, in: .init(context))
        },
    )
}
