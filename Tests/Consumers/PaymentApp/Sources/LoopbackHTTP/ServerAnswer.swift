import Foundation
import PayloadRuntime

/// What the server answers.
public struct ServerAnswer: Sendable {
    /// The status code.
    public var status: Int

    /// The header fields.
    public var headers: [(name: String, value: String)]

    /// The body.
    public var body: Data

    /// Creates an answer.
    public init(status: Int, headers: [(name: String, value: String)] = [], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer with text.
    package static func text(_ status: Int, _ type: String, _ text: String) -> ServerAnswer {
        ServerAnswer(status: status, headers: [("Content-Type", type)], body: Data(text.utf8))
    }

    /// An answer with a payload, which has to be as the document describes it.
    ///
    /// - Throws: `ValidationError` when it is not: the server does not send what no provider sends.
    package static func json<Body: ValidatedPayload>(_ status: Int, _ body: Body) throws -> ServerAnswer {
        let bytes = try body.encoded()
        _ = try Body(validating: bytes)
        return ServerAnswer(status: status, headers: [("Content-Type", "application/json")], body: bytes)
    }

    /// The same with a header field more.
    package func with(_ name: String, _ value: String) -> ServerAnswer {
        var copy = self
        copy.headers.append((name, value))
        return copy
    }
}
