// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension DeskClient {
    /// `GET /carts/{cartId}`, without credentials.
    ///
    /// - Parameters:
    ///   - cartId: The cart.
    ///   - trace: For logs.
    /// - Returns: the answer by its status. 200: ``Cart``. Any other status: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func readCart(
        cartId: String,
        trace: String? = nil,
    ) async throws(ClientError) -> ReadCartOutcome {
        var call = self.call(ReadCartOutcome.description)
        call.path("cartId", cartId)
        call.header("X-Trace", trace)
        return try await call.send()
    }
}

/// What the service answers to `readCart`.
public enum ReadCartOutcome: OperationOutcome {
    /// 200: The cart.
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

extension ReadCartOutcome {
    /// What the document says about `readCart`.
    public static let description = OperationDescription(
        name: "readCart",
        method: "GET",
        path: "/carts/{cartId}",
        idempotency: .always,
    )
}
