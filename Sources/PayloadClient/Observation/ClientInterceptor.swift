/// Sees what a client does, without anything that must not be shown: for logs, traces and tests.
public protocol ClientInterceptor: Sendable {
    /// Before each attempt, and before the request is authenticated. It can add header fields.
    ///
    /// - Throws: any error, which ends the call.
    func willSend(_ request: inout RedactedRequest) async throws

    /// A response was read, or is not read because the request is sent again.
    func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async

    /// An attempt, or the call, has failed.
    func didFail(_ error: ClientError, of request: RedactedRequest) async
}

extension ClientInterceptor {
    /// Adds nothing.
    public func willSend(_ request: inout RedactedRequest) async throws {}

    /// Does nothing.
    public func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async {}

    /// Does nothing.
    public func didFail(_ error: ClientError, of request: RedactedRequest) async {}
}
