import Foundation
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

extension ClientError: OpaqueDescription {
    /// The operation, how far it came, what was found and what to do. No value, no credential and nothing of a body.
    public var description: String {
        let received = response.map { " (\($0))" } ?? ""
        let times = attempts > 1 ? " in attempt \(attempts)" : ""
        let separator = cause.isList ? "" : " "
        let head = "\(operation): \(phase.inWords) failed\(times)\(received):\(separator)\(cause)"
        return advice.map { "\(head)\n\($0)" } ?? head
    }

    /// What to do about it. Nil where the cause says it.
    private var advice: String? {
        switch (phase, cause) {
        case (.building, .invalid), (.validatingRequest, .invalid):
            "Nothing was sent. Correct what is listed and call again."
        case (.building, _), (.authenticating, _):
            attempts == 0 ? "Nothing was sent." : nil
        case (.sending, .thrown(let error)):
            if attempts == 0 {
                "Nothing was sent."
            } else {
                Self.mayHaveArrived(error) ? "The service may have done what was asked." : nil
            }
        case (.verifying, _):
            "The service may have done what was asked. Do not rely on the content of the response."
        case (.validatingResponse, _), (.decoding, _):
            "The service may have done what was asked. `response` has what came."
        default: nil
        }
    }

    private static func mayHaveArrived(_ error: any Error) -> Bool {
        switch error as? TransportError {
        case .notSent, .notConnected: false
        case .timedOut, .cancelled, .connectionLost, .tooLarge, .other, nil: !(error is ExampleTransportError)
        }
    }
}

extension ClientError: LocalizedError {
    /// The description.
    public var errorDescription: String? { description }
}

extension ClientError.Cause: OpaqueDescription {
    /// What went wrong. An error that was thrown is named by its type, unless it is a ``ShowableError``.
    public var description: String {
        switch self {
        case .invalid(let parts):
            parts.map { "\n- \($0.description)" }.joined()
        case .refused(let reason), .unreadable(let reason): LogLine.of(reason)
        case .thrown(let error as any ShowableError): error.description
        case .thrown(let error): "\(String(reflecting: Swift.type(of: error))) was thrown; `cause` has it"
        }
    }

    /// Whether the description begins on a line of its own.
    fileprivate var isList: Bool {
        if case .invalid(let parts) = self { !parts.isEmpty } else { false }
    }
}

extension ClientError.InvalidPart: CustomStringConvertible {
    /// The part and what is wrong with it, each on a line; of many things the first ones, and how many more there are.
    public var description: String {
        let violations = error.violations
        var lines = violations.prefix(Self.shown).map { LogLine.of("\(part): \($0)") }
        let rest = violations.count - Self.shown
        if rest > 0 { lines.append("\(part): and \(rest) more") }
        return lines.joined(separator: "\n- ")
    }

    /// How many things one reads. A hostile response can have a million.
    private static let shown = 20
}

/// A text that may quote names of properties out of a response.
private enum LogLine {
    /// The text on one line of a log, shortened: names can hold line breaks, and be as long as the response.
    static func of(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: line += scalar.escaped(asASCII: true)
            default: line.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.dropFirst(limit).isEmpty ? line : line + "..."
    }

    /// How many code points of a text are kept.
    private static let limit = 1_000
}

extension ClientError.Part: CustomStringConvertible {
    /// `body`, or the place and name of a parameter.
    public var description: String {
        switch self {
        case .body: "body"
        case .path(let name): "path parameter \(name)"
        case .query(let name): "query parameter \(name)"
        case .header(let name): "header \(name)"
        }
    }
}

extension ClientError.Phase {
    /// The step as the subject of a sentence.
    var inWords: String {
        switch self {
        case .building: "building the request"
        case .validatingRequest: "validating the request"
        case .authenticating: "authenticating the request"
        case .sending: "sending the request"
        case .status: "the operation"
        case .verifying: "verifying the response"
        case .validatingResponse: "validating the response"
        case .decoding: "reading the response"
        }
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

extension OperationFailure: OpaqueDescription {
    /// The operation, the status, and the outcome's case: ``outcome`` has the rest.
    public var description: String {
        // An enumeration's mirror has its case as the label of the only child.
        let label = Mirror(reflecting: outcome).children.first?.label.map { " (\($0))" } ?? ""
        return "\(operation): the service answered \(response.status)\(label), which is no success; "
            + "`outcome` has what it said"
    }
}

extension OperationFailure: LocalizedError {
    /// The description.
    public var errorDescription: String? { description }
}

/// An error whose description holds no secret: no credential, nothing of a payload.
///
/// A ``ClientError`` quotes it when an interceptor, an authenticator or a transport has thrown it. Of any other error it
/// names the type alone.
public protocol ShowableError: LocalizedError, CustomStringConvertible, Sendable {}

extension ShowableError {
    /// The description.
    public var errorDescription: String? { description }
}
