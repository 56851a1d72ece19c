import Foundation

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
