// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

extension PayRequest {
    /// The payload that the service works with for `pay`: a value in the request before one in `session`
    /// before one in `token`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - session: applies to the whole request, without `/merchant`, `/session`, `/version` and
    ///     `/correlationId`; nil where there is none.
    ///   - token: applies at `/sourceOfFunds`; nil where there is none.
    /// - Throws: ``PayloadDecodingError`` when the combination has a value of another type than the
    ///   request, ``PayloadEncodingError`` when a source holds something that JSON cannot say.
    public func effective(
        session: SessionContent? = nil,
        token: StoredSourceOfFunds? = nil
    ) throws -> PayRequest {
        var layers = PayloadLayers()
        try layers.add(self)
        try layers.add(session, except: ["/merchant", "/session", "/version", "/correlationId"])
        try layers.add(token, at: "/sourceOfFunds")
        return try layers.combined()
    }
}

/// The optimistic lock of `pay`: it is refused when what `retrieveSession` answered has changed since.
public enum PayLock: OptimisticLock {
    /// The version of what was read, at `/session/version`. Nil when it is not there.
    public static func version(in retrieved: SessionContent) -> String? {
        retrieved.session.version
    }

    /// The request with the version at `/session/version`. Objects on the way there that are absent are made.
    public static func setting(_ version: String, in request: PayRequest) -> PayRequest {
        var copy = request
        if copy.session == nil {
            copy.session = SessionReference()
        }
        copy.session?.version = version
        return copy
    }

    /// Whether the error may mean that the data has changed: `/error/cause` is `INVALID_REQUEST`. Other
    /// faulty requests may be answered with the same.
    public static func isLostRace(_ failure: ErrorResponse) -> Bool {
        failure.error.cause == .invalidRequest
    }
}
