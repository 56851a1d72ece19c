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

/// The error of an operation that was answered and did not succeed.
public struct OperationFailure<Outcome: OperationOutcome>: Error, Sendable {
    /// What the service answered, with its decoded body.
    public let outcome: Outcome

    /// The operation, by the `operationId` of the document.
    public var operation: String { Outcome.operation }

    /// Always ``ClientError/Phase/status``: the exchange went well, and the service said no.
    public var phase: ClientError.Phase { .status }

    /// The status, headers and body that came.
    public var response: TransportResponse { outcome.response }

    /// Makes an error of an outcome.
    public init(outcome: Outcome) {
        self.outcome = outcome
    }
}

/// A response with a body that the document describes.
public struct Answer<Body: Sendable>: Sendable {
    /// The body.
    public let body: Body

    /// The response as it came: its status, header fields and bytes.
    public let response: TransportResponse

    /// The status code.
    public var status: Int { response.status }
}
