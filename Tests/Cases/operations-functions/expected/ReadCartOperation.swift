// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopClient {
    /// `GET /cart/{id}`, without credentials.
    ///
    /// - Parameters:
    ///   - id: The path parameter `id`.
    /// - Returns: the answer by its status. 200: ``Cart``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func readCart(id: String) async throws(ClientError) -> ReadCartOutcome {
        var call = self.call(ReadCartOutcome.description)
        call.path("id", id)
        return try await call.send()
    }
}

/// What the service answers to `readCart`.
public enum ReadCartOutcome: OperationOutcome {
    /// 200: Done.
    case ok(Answer<Cart>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
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

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension ReadCartOutcome {
    /// What the document says about `readCart`.
    public static let description = OperationDescription(
        name: "readCart",
        method: "GET",
        path: "/cart/{id}",
        idempotency: .always,
    )
}
