// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopClient {
    /// `GET /other`, without credentials.
    ///
    /// - Parameters:
    ///   - id: The query parameter `id`.
    ///   - part: The query parameter `part`.
    /// - Returns: the answer by its status. 200: ``Cart``. Any other status: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func readOther(
        id: String,
        part: String? = nil,
    ) async throws(ClientError) -> ReadOtherOutcome {
        var call = self.call(ReadOtherOutcome.description)
        call.query("id", id)
        call.query("part", part)
        return try await call.send()
    }
}

/// What the service answers to `readOther`.
public enum ReadOtherOutcome: OperationOutcome {
    /// 200: OK.
    case ok(Answer<Cart>)

    /// Any other status: Failed.
    case failure(Answer<Problem>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Cart? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Problem? {
        switch self {
        case .failure(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension ReadOtherOutcome {
    /// What the document says about `readOther`.
    public static let description = OperationDescription(
        name: "readOther",
        method: "GET",
        path: "/other",
        idempotency: .always,
    )
}
