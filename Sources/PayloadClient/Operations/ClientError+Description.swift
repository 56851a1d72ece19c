import Foundation
import PayloadRuntime

extension ClientError: OpaqueDescription {
    /// The operation, how far it came, what was found and what to do. No value, no credential and nothing of a body.
    public var description: String {
        let received = response.map { " (\($0))" } ?? ""
        let times = attempts > 1 ? " in attempt \(attempts)" : ""
        let head = "\(operation): \(phase.inWords) failed\(times)\(received): \(cause)"
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
        if case .notConnected? = error as? TransportError { return false }
        return true
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
        case .refused(let reason), .unreadable(let reason): reason
        case .thrown(let error as any ShowableError): error.description
        case .thrown(let error): "\(String(reflecting: Swift.type(of: error))) was thrown; `cause` has it"
        }
    }
}

extension ClientError.InvalidPart: CustomStringConvertible {
    /// The part and all that is wrong with it, each on a line.
    public var description: String {
        error.violations.map { "\(part): \($0)" }.joined(separator: "\n- ")
    }
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
