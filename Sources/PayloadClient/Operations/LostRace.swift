import Foundation
import PayloadRuntime

/// The error of a change that was decided on data that somebody else has changed since. Deciding again, on what is
/// there now, can succeed.
public struct LostRace<Current: Sendable, Outcome: OperationOutcome>: Error, Sendable {
    /// What the service answered to the change.
    public let outcome: Outcome

    /// The data as it is now.
    public let current: Current

    /// The operation that was refused, by the `operationId` of the document.
    public var operation: String { Outcome.operation }

    /// Makes an error of what was answered and what is there now.
    public init(outcome: Outcome, current: Current) {
        self.outcome = outcome
        self.current = current
    }
}

extension LostRace: OpaqueDescription {
    /// The operation, and what to do.
    public var description: String {
        "\(operation): the data has changed since it was read, and nothing was done; decide again on `current`"
    }
}

extension LostRace: LocalizedError {
    /// The description.
    public var errorDescription: String? { description }
}
