// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopClient {
    /// `POST /payments`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - sortOrder: The query parameter `sort-order`.
    ///   - idempotencyKey: The header field `Idempotency-Key`.
    /// - Returns: the answer by its status. 200: ``CreatePaymentResponse200``. 400: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func createPayment(
        _ body: Payment? = nil,
        sortOrder: CreatePaymentSortOrder? = nil,
        idempotencyKey: String? = nil,
    ) async throws(ClientError) -> CreatePaymentOutcome {
        var call = self.call(CreatePaymentOutcome.description)
        call.query("sort-order", sortOrder, CreatePaymentSortOrder.self)
        call.header("Idempotency-Key", idempotencyKey)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `createPayment`.
public enum CreatePaymentOutcome: OperationOutcome {
    /// 200: Done.
    case ok(Answer<CreatePaymentResponse200>)

    /// 400: No.
    case badRequest(Answer<Problem>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: CreatePaymentResponse200? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Problem? {
        switch self {
        case .badRequest(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 400: self = try reader.answer(Self.badRequest)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension CreatePaymentOutcome {
    /// What the document says about `createPayment`.
    public static let description = OperationDescription(
        name: "createPayment",
        method: "POST",
        path: "/payments",
        validateBody: { bytes, context throws(ValidationError) in
            try Payment.validate(bytes, in: .init(context))
        },
    )
}
