import PayloadRuntime

/// Why an ``ExampleTransport`` does not answer. It quotes no value of a request, but those that the document fixes.
public struct ExampleTransportError: ShowableError {
    /// The operation that was asked for.
    public let operation: String

    /// What is wrong.
    public let problem: Problem

    /// What can be wrong.
    public enum Problem: Sendable {
        /// The transport was not made for the operation, but for these.
        case unknownOperation(known: [String])
        /// The method is not the operation's.
        case method(expected: String)
        /// The path does not fit the operation's, such as `/v1/{merchantId}/sessions`.
        case path(expected: String)
        /// The operation has a JSON body, and the content type is another one or none.
        case contentType(expected: String)
        /// The body is not as the document demands.
        case body(ValidationError)
        /// The operation has no JSON body, and the request has a body that says it is one.
        case unexpectedBody
        /// The document has no such example, but these.
        case noExample(String, available: [Example])
    }

    /// An example that there is.
    public struct Example: Hashable, Sendable {
        /// `200`, `4XX` or `default`, as the document has it.
        public let status: String

        /// The example's name in the document.
        public let name: String
    }
}

extension ExampleTransportError {
    /// The operation, what is wrong with it, and what to do.
    public var description: String {
        switch problem {
        case .unknownOperation(let known):
            "\(operation): no such operation. The transport was made for "
                + (known.isEmpty ? "none" : known.joined(separator: ", ")) + "."
        case .method(let expected): "\(operation): the method is not \(expected)."
        case .path(let expected): "\(operation): the path does not fit \(expected)."
        case .contentType(let expected): "\(operation): the Content-Type is not \(expected)."
        case .body(let error): "\(operation): the body is not valid.\n\(error)"
        case .unexpectedBody: "\(operation): there is a JSON body, and the document has none."
        case .noExample(let what, let available):
            "\(operation): the document has no example \(what). "
                + (available.isEmpty
                    ? "It has none at all."
                    : "It has " + available.map { "\($0.status) \($0.name)" }.joined(separator: ", ") + ".")
                + " Say what is answered: transport.answer(\"\(operation)\", with: TransportResponse(…))."
        }
    }
}
