import Foundation
import PayloadRuntime

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
