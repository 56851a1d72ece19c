// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension ShopClient {
    /// `PUT /cart`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - isolationQuery: The query parameter `isolation`.
    ///   - decideQuery: The query parameter `decide`.
    ///   - order: The query parameter `order`.
    ///   - requestQuery: The query parameter `request`.
    /// - Returns: the answer by its status. 200: ``Cart``. Any other status: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func order(
        _ body: Cart,
        isolationQuery: String? = nil,
        decideQuery: String,
        order: String,
        requestQuery: String,
    ) async throws(ClientError) -> OrderOutcome {
        var call = self.call(OrderOutcome.description)
        call.query("isolation", isolationQuery)
        call.query("decide", decideQuery)
        call.query("order", order)
        call.query("request", requestQuery)
        call.body(body)
        return try await call.send()
    }

    /// Retrieves with `readCart`, lets the caller decide, and sends `order` with the version that was read.
    ///
    /// A service that refuses the request because the data has changed since has done nothing, and deciding
    /// again can succeed. When the closure throws, nothing is sent and its error passes through.
    ///
    /// - Parameters:
    ///   - contentQuery: Which content is read.
    ///   - requestQuery: The query parameter `request`.
    ///   - currentQuery: The query parameter `current`.
    ///   - outcomeHeader: The header field `outcome`.
    ///   - isolationQuery: The query parameter `isolation`.
    ///   - decideQuery: The query parameter `decide`.
    ///   - order: The query parameter `order`.
    ///   - isolation: The actor on which the closure runs: the caller's, unless another one is given.
    ///   - decide: Makes the request of what was retrieved.
    /// - Returns: what the service answers to `order`.
    /// - Throws: `LostRace` with what is there now when the data has changed since it was read,
    ///   `OperationFailure` when it is not retrieved, `ClientError` when there is no answer, or one that is
    ///   not as documented.
    public func withCart(
        requestQuery: String,
        decideQuery: String,
        order: String,
        contentQuery: String? = nil,
        currentQuery: String? = nil,
        outcomeHeader: String? = nil,
        isolationQuery: String? = nil,
        isolation: isolated (any Actor)? = #isolation,
        order decide: (Cart) async throws -> Cart,
    ) async throws -> OrderOutcome {
        let content = try await readCart(
            contentQuery: contentQuery,
            requestQuery: requestQuery,
            currentQuery: currentQuery,
            outcomeHeader: outcomeHeader
        ).get()
        guard let request = OrderLock.locking(try await decide(content), to: content) else {
            throw ClientError(
                operation: OrderOutcome.operation,
                phase: .building,
                cause: .refused("what was retrieved has no version to lock")
            )
        }
        let outcome = try await self.order(
            request,
            isolationQuery: isolationQuery,
            decideQuery: decideQuery,
            order: order,
            requestQuery: requestQuery
        )
        guard let error = outcome.error, OrderLock.isLostRace(error),
            let current = try? await readCart(
                contentQuery: contentQuery,
                requestQuery: requestQuery,
                currentQuery: currentQuery,
                outcomeHeader: outcomeHeader
            ).success,
            OrderLock.version(in: current) != OrderLock.version(in: content)
        else { return outcome }
        throw LostRace(outcome: outcome, current: current)
    }
}

/// What the service answers to `order`.
///
/// Codes of errors:
/// - `cause` in ``Problem`` (``Problem/Cause``): `STALE`, `OTHER`.
public enum OrderOutcome: OperationOutcome {
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

/// The optimistic lock of `order`: it is refused when what `readCart` answered has changed since.
public enum OrderLock: OptimisticLock {
    /// The version of what was read, at `/version`. Nil when it is not there.
    public static func version(in retrieved: Cart) -> String? {
        retrieved.version
    }

    /// The request with the version at `/version`. Nil when what was read says no version.
    public static func locking(_ request: Cart, to retrieved: Cart) -> Cart? {
        guard let version = Self.version(in: retrieved) else { return nil }
        var copy = request
        copy.version = version
        return copy
    }

    /// Whether the error may mean that the data has changed: `/cause` is `STALE`. Other faulty requests may
    /// be answered with the same.
    public static func isLostRace(_ failure: Problem) -> Bool {
        failure.cause == .stale
    }
}

// MARK: - Description

extension OrderOutcome {
    /// What the document says about `order`.
    public static let description = OperationDescription(
        name: "order",
        method: "PUT",
        path: "/cart",
        validateBody: { bytes, context throws(ValidationError) in
            try Cart.validate(bytes, in: .init(context))
        },
    )
}
