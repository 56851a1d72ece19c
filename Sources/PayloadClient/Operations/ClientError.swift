import PayloadRuntime

/// Why an operation has no outcome.
public struct ClientError: Error, Sendable {
    /// The operation, by the `operationId` of the document.
    public let operation: String

    /// How far it came.
    public let phase: Phase

    /// What went wrong.
    public let cause: Cause

    /// The status, headers and body that came. Nil when none did.
    public let response: TransportResponse?

    /// How often the request was sent.
    public let attempts: Int

    /// Creates an error.
    public init(
        operation: String,
        phase: Phase,
        cause: Cause,
        response: TransportResponse? = nil,
        attempts: Int = 0
    ) {
        self.operation = operation
        self.phase = phase
        self.cause = cause
        self.response = response
        self.attempts = attempts
    }

    /// The steps of a call, in their order.
    public enum Phase: String, Hashable, Sendable {
        /// Parameters become a request.
        case building
        /// Parameters and the body are checked against the document.
        case validatingRequest
        /// The request is signed, or credentials are added.
        case authenticating
        /// The request is on its way, or the response is awaited.
        case sending
        /// The service answered, and not with a success.
        case status
        /// The response is checked for the service's signature.
        case verifying
        /// The response is checked against the document.
        case validatingResponse
        /// The response becomes a Swift value.
        case decoding
    }

    /// What went wrong.
    public enum Cause: Sendable {
        /// Parts of the request or response are not as the document demands.
        case invalid([InvalidPart])
        /// The request cannot be made, or must not be sent: why, in words.
        case refused(String)
        /// The response cannot be read: why, in words.
        case unreadable(String)
        /// An interceptor, authenticator or transport has thrown: ``TransportError`` where nothing came.
        case thrown(any Error)
    }

    /// A part of a request or response that is not as the document demands.
    public struct InvalidPart: Sendable {
        /// Which part.
        public let part: Part
        /// All that is wrong with it.
        public let error: ValidationError
    }

    /// A part of a request or response.
    public enum Part: Hashable, Sendable {
        /// The body.
        case body
        /// A parameter in the path, by its name.
        case path(String)
        /// A parameter in the query, by its name.
        case query(String)
        /// A header field, by its name.
        case header(String)
    }
}
