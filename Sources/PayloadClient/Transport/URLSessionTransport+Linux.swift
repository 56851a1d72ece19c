#if canImport(FoundationNetworking)
    import Foundation

    /// Does at once what is added, on the queue where the session works: a queue of operations takes longer for each
    /// callback than all the rest of this transport.
    ///
    /// What is called this way must not wait for the session, as `cancel` does.
    final class ImmediateQueue: OperationQueue, @unchecked Sendable {
        override func addOperation(_ block: @escaping @Sendable () -> Void) {
            block()
        }
    }
#endif
