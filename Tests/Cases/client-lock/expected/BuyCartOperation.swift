// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension DeskClient {
    /// `PUT /carts/{cartId}`, without credentials.
    ///
    /// Deprecated.
    ///
    /// - Parameters:
    ///   - cartId: The cart.
    ///   - body: The body.
    ///   - dry: Only tries.
    ///   - trace: For logs.
    /// - Returns: the answer by its status. 200: ``Cart``. 404: no body. Any other status: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    @available(*, deprecated)
    public func buyCart(
        cartId: String,
        _ body: Purchase,
        dry: Bool? = nil,
        trace: String? = nil,
    ) async throws(ClientError) -> BuyCartOutcome {
        var call = self.call(BuyCartOutcome.description)
        call.path("cartId", cartId)
        call.query("dry", dry)
        call.header("X-Trace", trace)
        call.body(body)
        return try await call.send()
    }

    /// Retrieves with `readCart`, lets the caller decide, and sends `buyCart` with the version that was read.
    ///
    /// A service that refuses the request because the data has changed since has done nothing, and deciding
    /// again can succeed. When the closure throws, nothing is sent and its error passes through.
    ///
    /// - Parameters:
    ///   - cartId: The cart.
    ///   - trace: For logs.
    ///   - dry: Only tries.
    ///   - isolation: The actor on which the closure runs: the caller's, unless another one is given.
    ///   - decide: Makes the request of what was retrieved.
    /// - Returns: what the service answers to `buyCart`.
    /// - Throws: `LostRace` with what is there now when the data has changed since it was read,
    ///   `OperationFailure` when it is not retrieved, `ClientError` when there is no answer, or one that is
    ///   not as documented.
    @available(*, deprecated)
    public func withCart(
        cartId: String,
        trace: String? = nil,
        dry: Bool? = nil,
        isolation: isolated (any Actor)? = #isolation,
        buyCart decide: (Cart) async throws -> Purchase,
    ) async throws -> BuyCartOutcome {
        let content = try await readCart(cartId: cartId, trace: trace).get()
        guard let request = BuyCartLock.locking(try await decide(content), to: content) else {
            throw ClientError(
                operation: BuyCartOutcome.operation,
                phase: .building,
                cause: .refused("what was retrieved has no version to lock")
            )
        }
        let outcome = try await self.buyCart(cartId: cartId, request, dry: dry, trace: trace)
        guard let error = outcome.error, BuyCartLock.isLostRace(error),
            let current = try? await readCart(cartId: cartId, trace: trace).success,
            BuyCartLock.version(in: current) != BuyCartLock.version(in: content)
        else { return outcome }
        throw LostRace(outcome: outcome, current: current)
    }
}

/// What the service answers to `buyCart`.
///
/// Codes of errors:
/// - `code` in ``Problem`` (``Problem/Code``): `changed`, `failed`.
public enum BuyCartOutcome: OperationOutcome {
    /// 200: Bought.
    case ok(Answer<Cart>)

    /// 404: No such cart.
    case notFound(Answer<Void>)

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
        case .notFound(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(Self.ok)
        case 404: self = reader.empty(Self.notFound)
        default: self = try reader.answer(Self.failure)
        }
    }
}

extension Purchase {
    /// The payload that the service works with for `buyCart`: a value in the request before one in `cart`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - cart: applies to the whole request; nil where there is none.
    /// - Throws: `PayloadDecodingError` when the combination has a value of another type than the request,
    ///   `PayloadEncodingError` when a source holds something that JSON cannot say.
    public func effective(
        cart: Cart? = nil
    ) throws -> Purchase {
        var layers = PayloadLayers()
        try layers.add(self)
        try layers.add(cart)
        return try layers.combined()
    }
}

/// The optimistic lock of `buyCart`: it is refused when what `readCart` answered has changed since.
public enum BuyCartLock: OptimisticLock {
    /// The version of what was read, at `/tag`. Nil when it is not there.
    public static func version(in retrieved: Cart) -> String? {
        retrieved.tag
    }

    /// The request with the version at `/expected/tag`, and what was read for `/expected/owner`, from
    /// `/owner/name` and `/note`. Nil when what was read says no version.
    public static func locking(_ request: Purchase, to retrieved: Cart) -> Purchase? {
        guard let version = Self.version(in: retrieved) else { return nil }
        var copy = request
        if copy.expected == nil {
            copy.expected = Purchase.Expected()
        }
        copy.expected?.tag = version
        copy.expected?.owner = retrieved.owner.name
        if let value = retrieved.note {
            copy.note = value
        }
        return copy
    }

    /// Whether the error may mean that the data has changed: `/code` is `changed`. Other faulty requests may
    /// be answered with the same.
    public static func isLostRace(_ failure: Problem) -> Bool {
        failure.code == .changed
    }
}

// MARK: - Description

extension BuyCartOutcome {
    /// What the document says about `buyCart`.
    public static let description = OperationDescription(
        name: "buyCart",
        method: "PUT",
        path: "/carts/{cartId}",
        validateBody: { bytes, context throws(ValidationError) in
            try Purchase.validate(bytes, in: .init(context))
        },
    )
}
