/// A request without anything that must not be shown.
public struct RedactedRequest: Sendable {
    /// The operation, by the `operationId` of the document.
    public let operation: String

    /// The method, in capitals.
    public let method: String

    /// The URL, with `<redacted>` for what must not be shown.
    public let url: String
}

/// A response without anything that must not be shown.
public struct RedactedResponse: Sendable {
    /// The status code.
    public let status: Int
}
