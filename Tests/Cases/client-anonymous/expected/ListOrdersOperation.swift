// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopClient {
    /// `GET /orders`, authenticated by `key`.
    ///
    /// - Returns: the answer by its status. 200: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func listOrders() async throws(ClientError) -> ListOrdersOutcome {
        try await self.call(ListOrdersOutcome.description).send()
    }
}

/// What the service answers to `listOrders`.
public enum ListOrdersOutcome: OperationOutcome {
    /// 200: OK.
    case ok(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

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
    public var response: TransportResponse {
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

extension ListOrdersOutcome {
    /// What the document says about `listOrders`.
    public static let description = OperationDescription(
        name: "listOrders",
        method: "GET",
        path: "/orders",
        schemes: ["key"],
        idempotency: .always,
    )
}
