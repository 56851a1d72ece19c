// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The optimistic lock of `buyCart`: it is refused when what `readCart` answered has changed since.
@available(*, deprecated)
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
