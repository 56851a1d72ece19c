import Foundation
import PayloadRuntime

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
