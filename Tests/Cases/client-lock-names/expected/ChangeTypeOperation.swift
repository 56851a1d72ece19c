// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension ShopClient {
    /// `PUT /other`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - id: The query parameter `id`.
    /// - Returns: the answer by its status. 200: ``Cart``. Any other status: ``Problem``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func changeType(
        _ body: Cart,
        id: Int,
    ) async throws(ClientError) -> ChangeTypeOutcome {
        var call = self.call(ChangeTypeOutcome.description)
        call.query("id", id)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `changeType`.
///
/// Codes of errors:
/// - `cause` in ``Problem`` (``Problem/Cause``): `STALE`, `OTHER`.
public enum ChangeTypeOutcome: OperationOutcome {
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

/// The optimistic lock of `changeType`: it is refused when what `readOther` answered has changed since.
public enum ChangeTypeLock: OptimisticLock {
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

extension ChangeTypeOutcome {
    /// What the document says about `changeType`.
    public static let description = OperationDescription(
        name: "changeType",
        method: "PUT",
        path: "/other",
        validateBody: { bytes, context throws(ValidationError) in
            try Cart.validate(bytes, in: .init(context))
        },
    )
}
