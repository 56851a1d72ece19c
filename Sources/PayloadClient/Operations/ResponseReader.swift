/// Reads a response as the document describes it.
public struct ResponseReader: Sendable {
    let response: TransportResponse

    /// The status code.
    public var status: Int { response.status }
}
