import Foundation
import PayloadRuntime

/// What a document says about one operation, beside the types of its bodies.
public struct OperationDescription: Sendable {
    /// The `operationId`.
    public let name: String

    /// The method, in capitals.
    public let method: String

    /// The path below the server, with parameters in braces: `/v1/{merchantId}/sessions`.
    public let path: String

    /// The names of the security schemes of which one is needed. Empty when none is.
    public let schemes: [String]

    /// Whether it can be called without credentials as well.
    public let allowsAnonymous: Bool

    /// Whether the same request may be sent twice.
    public let idempotency: Idempotency

    /// Checks the bytes of a request's body. Nil for an operation without a JSON body.
    public let validateBody: (@Sendable (Data, ValidationContext) throws(ValidationError) -> Void)?

    /// The document's examples of responses.
    public let examples: @Sendable () -> [ResponseExample]

    /// Whether a request that may have been received can be sent again.
    public enum Idempotency: Hashable, Sendable {
        /// It must not.
        case none
        /// It can: the operation only reads, or the document declares it.
        case always
        /// It can when it has this header field, a key by which the service recognises it.
        case withHeader(String)
    }

    /// Describes an operation.
    public init(
        name: String,
        method: String,
        path: String,
        schemes: [String] = [],
        allowsAnonymous: Bool = false,
        idempotency: Idempotency = .none,
        validateBody: (@Sendable (Data, ValidationContext) throws(ValidationError) -> Void)? = nil,
        examples: @escaping @Sendable () -> [ResponseExample] = { [] }
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.schemes = schemes
        self.allowsAnonymous = allowsAnonymous
        self.idempotency = idempotency
        self.validateBody = validateBody
        self.examples = examples
    }
}

/// An example of a response in a document.
public struct ResponseExample: Hashable, Sendable {
    /// `200`, `4XX` or `default`, as the document has it.
    public let status: String

    /// The example's name in the document.
    public let name: String

    /// The media type: `application/json`.
    public let mediaType: String

    /// The body's text.
    public let body: String

    /// Creates an example.
    public init(status: String, name: String, mediaType: String = "application/json", body: String) {
        self.status = status
        self.name = name
        self.mediaType = mediaType
        self.body = body
    }
}
