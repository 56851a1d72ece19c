// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension ShopClient {
    /// `POST /cart/{id}`, without credentials.
    ///
    /// - Parameters:
    ///   - id: The path parameter `id`.
    ///   - body: The body.
    /// - Returns: the answer by its status. 204: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func buyCart(
        id: String,
        _ body: Purchase? = nil,
    ) async throws(ClientError) -> BuyCartOutcome {
        var call = self.call(BuyCartOutcome.description)
        call.path("id", id)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `buyCart`.
public enum BuyCartOutcome: OperationOutcome {
    /// 204: Done.
    case noContent(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Void? {
        switch self {
        case .noContent(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .noContent(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 204: self = reader.empty(Self.noContent)
        default: self = .undocumented(reader.response)
        }
    }
}

extension Purchase {
    /// The payload that the service works with for `buyCart`: a value in `self` before one in the request
    /// before one in `layers` before one in `init`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - self: applies at `/buyer/contact`; nil where there is none.
    ///   - layers: applies to the whole request; nil where there is none.
    ///   - init: applies to the whole request; nil where there is none.
    /// - Throws: `PayloadDecodingError` when the combination has a value of another type than the request,
    ///   `PayloadEncodingError` when a source holds something that JSON cannot say.
    public func effective(
        self selfSource: Profile? = nil,
        layers layersSource: Cart? = nil,
        init initSource: Cart? = nil
    ) throws -> Purchase {
        var layers = PayloadLayers()
        try layers.add(selfSource, at: "/buyer/contact")
        try layers.add(self)
        try layers.add(layersSource)
        try layers.add(initSource)
        return try layers.combined()
    }
}

// MARK: - Description

extension BuyCartOutcome {
    /// What the document says about `buyCart`.
    public static let description = OperationDescription(
        name: "buyCart",
        method: "POST",
        path: "/cart/{id}",
        validateBody: { bytes, context throws(ValidationError) in
            try Purchase.validate(bytes, in: .init(context))
        },
    )
}
