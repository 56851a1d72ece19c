/// What an operation answers, by documented status.
public protocol OperationOutcome: Sendable {
    /// The body of a success; `Void` where a success has none.
    associatedtype Success: Sendable

    /// The operation, by the `operationId` of the document.
    static var operation: String { get }

    /// Reads a response.
    ///
    /// - Throws: ``ClientError`` when the document describes the response and it is not as described.
    init(_ reader: ResponseReader) throws(ClientError)

    /// A response that the document does not describe: another status, or a body of another form.
    static func undocumented(_ response: TransportResponse) -> Self

    /// The body, when the document calls this outcome a success. Nil otherwise.
    var success: Success? { get }

    /// The response as it came.
    var response: TransportResponse { get }
}

extension OperationOutcome {
    /// The error that ``get()`` throws.
    public typealias Failure = OperationFailure<Self>

    /// The body of a success.
    ///
    /// - Throws: ``OperationFailure`` with the outcome, for every other one.
    public func get() throws(OperationFailure<Self>) -> Success {
        guard let success else { throw OperationFailure(outcome: self) }
        return success
    }
}
