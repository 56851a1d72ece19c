// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension ShopClient {
    /// `POST /cart/{id}`, without credentials.
    ///
    /// - Parameters:
    ///   - id: The path parameter `id`.
    ///   - body: The body.
    /// - Returns: the answer by its status. 204: no body. 409: ``Problem``. Any other status: ``Fault``.
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
///
/// Codes of errors:
/// - `details.code` in ``Problem`` (``Problem/Details/Code``): `changed`.
public enum BuyCartOutcome: OperationOutcome {
    /// 204: Done.
    case noContent(Answer<Void>)

    /// 409: Done.
    case conflict(Answer<Problem>)

    /// Any other status: Done.
    case failure(Answer<Fault>)

    /// What the document does not describe, as it came: a body of another kind.
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
        case .conflict(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 204: self = reader.empty(Self.noContent)
        case 409: self = try reader.answer(Self.conflict)
        default: self = try reader.answer(Self.failure)
        }
    }
}

/// The optimistic lock of `buyCart`: it is refused when what `readCart` answered has changed since.
@available(*, deprecated)
public enum BuyCartLock: OptimisticLock {
    /// The version of what was read, at `/tag/value`. Nil when it is not there.
    public static func version(in retrieved: Cart) -> String? {
        retrieved.tag.value
    }

    /// The request with the version at `/expected/cart/tag`. Nil when what was read says no version.
    public static func locking(_ request: Purchase, to retrieved: Cart) -> Purchase? {
        guard let version = Self.version(in: retrieved) else { return nil }
        var copy = request
        if copy.expected == nil {
            copy.expected = Purchase.Expected()
        }
        if copy.expected?.cart == nil {
            copy.expected?.cart = Purchase.Expected.ExpectedCart()
        }
        copy.expected?.cart?.tag = version
        return copy
    }

    /// Whether the error may mean that the data has changed: `/details/code` is `changed`. Other faulty
    /// requests may be answered with the same.
    public static func isLostRace(_ failure: Problem) -> Bool {
        failure.details?.code == .changed
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
