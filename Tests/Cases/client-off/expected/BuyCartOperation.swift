// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

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
