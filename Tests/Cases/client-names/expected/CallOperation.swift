// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopServiceClient {
    /// `GET /f`, authenticated by `otherScheme` or `class`.
    ///
    /// - Returns: the answer by its status. 200: ``Answer``. 400: ``ClientOptions``. 404: ``ShopClient``.
    ///   410: ``GetOutcome``. 411: ``LostRace``. 412: ``ResponseExample``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func callOperation() async throws(ClientError) -> CallOutcome {
        try await self.call(CallOutcome.description).send()
    }
}

/// What the service answers to `call`.
public enum CallOutcome: PayloadClient.OperationOutcome {
    /// 200: Ok.
    case ok(PayloadClient.Answer<Answer>)

    /// 400: Options.
    case badRequest(PayloadClient.Answer<ClientOptions>)

    /// 404: as the document says.
    case notFound(PayloadClient.Answer<ShopClient>)

    /// 410: Gone.
    case gone(PayloadClient.Answer<GetOutcome>)

    /// 411: Race.
    case lengthRequired(PayloadClient.Answer<LostRace>)

    /// 412: Example.
    case preconditionFailed(PayloadClient.Answer<ResponseExample>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(PayloadClient.TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Answer? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: PayloadClient.TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .notFound(let answer): answer.response
        case .gone(let answer): answer.response
        case .lengthRequired(let answer): answer.response
        case .preconditionFailed(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 400: self = try reader.answer(Self.badRequest)
        case 404: self = try reader.answer(Self.notFound)
        case 410: self = try reader.answer(Self.gone)
        case 411: self = try reader.answer(Self.lengthRequired)
        case 412: self = try reader.answer(Self.preconditionFailed)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension CallOutcome {
    /// What the document says about `call`.
    public static let description = PayloadClient.OperationDescription(
        name: "call",
        method: "GET",
        path: "/f",
        schemes: ["other", "class"],
        idempotency: .always,
        examples: { examples },
    )

    private static var examples: [PayloadClient.ResponseExample] {
        [
            PayloadClient.ResponseExample(status: "412", name: "example", body: #"{"a": "b"}"#)
        ]
    }
}
