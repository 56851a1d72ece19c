// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopServiceClient {
    /// `GET /d`, authenticated by `otherScheme` or `class`.
    ///
    /// - Returns: the answer by its status. 200: ``Transport``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func switchOperation() async throws(ClientError) -> ShopSwitchOutcome {
        try await self.call(ShopSwitchOutcome.description).send()
    }
}

/// What the service answers to `Switch-`.
public enum ShopSwitchOutcome: PayloadClient.OperationOutcome {
    /// 200: Ok.
    case ok(PayloadClient.Answer<Transport>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(PayloadClient.TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Transport? {
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
        case 200: self = try reader.answer(Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension ShopSwitchOutcome {
    /// What the document says about `Switch-`.
    public static let description = PayloadClient.OperationDescription(
        name: "Switch-",
        method: "GET",
        path: "/d",
        schemes: ["other", "class"],
        idempotency: .always,
    )
}
