/// The pieces of an optimistic lock: a caller reads data with its version, decides, and sends the version along, so that
/// the service refuses the request when the data has changed in between.
public protocol OptimisticLock: Sendable {
    /// What is read.
    associatedtype Retrieved
    /// What is sent.
    associatedtype Request
    /// What the service answers when it refuses.
    associatedtype Failure
    /// What tells one state of the data from the next.
    associatedtype Version: Equatable

    /// The version of what was read. Nil when it does not say.
    static func version(in retrieved: Retrieved) -> Version?

    /// The request with the version of what was read, and with what else goes with it. Nil when it says no version, so
    /// that nothing is sent without the lock.
    static func locking(_ request: Request, to retrieved: Retrieved) -> Request?

    /// Whether an error may mean that the data has changed. Other mistakes may be reported in the same way.
    static func isLostRace(_ failure: Failure) -> Bool
}
