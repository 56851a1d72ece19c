import Foundation
import PayloadRuntime

/// Checks a request against its operation, as a server would.
struct ExampleRequestCheck {
    let operation: OperationDescription
    let context: ValidationContext

    /// - Throws: ``ExampleTransportError`` with the first thing that is wrong.
    func check(_ request: TransportRequest) throws(ExampleTransportError) {
        guard request.method == operation.method else {
            throw error(.method(expected: operation.method))
        }
        guard fits(request) else { throw error(.path(expected: operation.path)) }
        let isJSON = request.headers["Content-Type"].map(MediaType.isJSON) ?? false
        guard let validate = operation.validateBody else {
            if isJSON, request.body?.isEmpty == false { throw error(.unexpectedBody) }
            return
        }
        // Whether a body may be left out is for the client's signature to say.
        guard let body = request.body else { return }
        guard isJSON else { throw error(.contentType(expected: "application/json")) }
        do throws(ValidationError) {
            try validate(body, context)
        } catch {
            throw self.error(.body(error))
        }
    }

    /// Whether the path ends with the operation's: a server can have a path of its own before it. A parameter stands for
    /// what is not empty and has no slash.
    private func fits(_ request: TransportRequest) -> Bool {
        let path = request.target.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        let template = operation.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard path.count > template.count else { return false }
        return zip(path.suffix(template.count), template).allSatisfy(Self.fits)
    }

    /// Whether a segment fits a template's, such as `{version}` or `v{version}.json`.
    private static func fits(_ segment: Substring, _ template: Substring) -> Bool {
        guard let open = template.firstIndex(of: "{") else { return segment == template }
        guard let close = template[open...].firstIndex(of: "}") else { return segment == template }
        guard segment.hasPrefix(template[..<open]) else { return false }
        let rest = template[template.index(after: close)...]
        // At least one character for the parameter, then what follows it.
        var start = segment.index(segment.startIndex, offsetBy: template[..<open].count)
        while start < segment.endIndex {
            start = segment.index(after: start)
            if fits(segment[start...], rest) { return true }
        }
        return false
    }

    private func error(_ problem: ExampleTransportError.Problem) -> ExampleTransportError {
        ExampleTransportError(operation: operation.name, problem: problem)
    }
}

extension ExampleTransport {
    /// The first example of a success.
    static func success(
        of operation: OperationDescription
    ) throws(ExampleTransportError) -> ResponseExample {
        guard let example = operation.examples().first(where: { $0.status.hasPrefix("2") }) else {
            throw noExample(of: operation, "of a success")
        }
        return example
    }

    /// The example of a status: of the code itself, or else of its class, or else of any status. That is the order in
    /// which a document's responses apply (OpenAPI 3.1 section 4.8.16).
    static func example(
        of operation: OperationDescription,
        status: Int,
        name: String?
    ) throws(ExampleTransportError) -> ResponseExample {
        let examples = operation.examples()
        for key in ["\(status)", "\(status / 100)XX", "default"] {
            let candidates = examples.filter { $0.status == key }
            if let found = candidates.first(where: { name == nil || $0.name == name }) { return found }
        }
        throw noExample(
            of: operation,
            "of the status \(status)" + (name.map { " with the name \($0)" } ?? "")
        )
    }

    /// A response with an example as its body.
    ///
    /// - Parameter status: the status code. Nil for that of the example: the code, or the first one of a class, or 500
    ///   for any status.
    static func response(_ example: ResponseExample, status: Int?) -> TransportResponse {
        let isClass = example.status.count == 3 && example.status.hasSuffix("XX")
        let own = isClass ? Int(example.status.prefix(1) + "00") : Int(example.status)
        return TransportResponse(
            status: status ?? own ?? 500,
            headers: ["Content-Type": example.mediaType],
            body: Data(example.body.utf8)
        )
    }

    /// An error that says what there is instead.
    static func noExample(of operation: OperationDescription, _ what: String) -> ExampleTransportError {
        ExampleTransportError(
            operation: operation.name,
            problem: .noExample(
                what,
                available: operation.examples().map { .init(status: $0.status, name: $0.name) }
            )
        )
    }
}

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
