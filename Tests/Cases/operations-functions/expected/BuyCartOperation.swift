// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

extension Purchase {
    /// The payload that the service works with for `buyCart`: a value in `profile` before one in the request
    /// before one in `default`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - profile: applies at `/buyer/contact`; nil where there is none.
    ///   - default: applies to the whole request, without `/tag/value` and `/read~1by`; nil where there is
    ///     none.
    /// - Throws: ``PayloadDecodingError`` when the combination has a value of another type than the
    ///   request, ``PayloadEncodingError`` when a source holds something that JSON cannot say.
    public func effective(
        profile: Profile? = nil,
        `default`: Cart? = nil
    ) throws -> Purchase {
        var layers = PayloadLayers()
        try layers.add(profile, at: "/buyer/contact")
        try layers.add(self)
        try layers.add(`default`, except: ["/tag/value", "/read~1by"])
        return try layers.combined()
    }
}

/// The optimistic lock of `buyCart`: it is refused when what `readCart` answered has changed since.
public enum BuyCartLock: OptimisticLock {
    /// The version of what was read, at `/tag/value`. Nil when it is not there.
    public static func version(in retrieved: Cart) -> String? {
        retrieved.tag.value
    }

    /// The request with the version at `/expected/cart/tag`. Objects on the way there that are absent are
    /// made.
    public static func setting(_ version: String, in request: Purchase) -> Purchase {
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
