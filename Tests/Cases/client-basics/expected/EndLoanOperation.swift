// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
import PayloadRuntime

extension LibraryClient {
    /// Takes a book back.
    ///
    /// `DELETE /loans/{loanId}`, without credentials.
    ///
    /// Deprecated.
    ///
    /// - Parameters:
    ///   - loanId: The loan's number. At least 1.
    /// - Returns: the answer by its status. 204: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    @available(*, deprecated)
    public func endLoan(loanId: Int) async throws(ClientError) -> EndLoanOutcome {
        var call = self.call(EndLoanOutcome.description)
        call.path("loanId", loanId, LoansLoanIdSchema.self)
        call.header("tenant", tenant)
        return try await call.send()
    }
}

/// What the service answers to `endLoan`.
public enum EndLoanOutcome: OperationOutcome {
    /// 204: The book is back.
    case noContent(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Void? {
        switch self {
        case .noContent(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .noContent(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 204: self = reader.empty(Self.noContent)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension EndLoanOutcome {
    /// What the document says about `endLoan`.
    public static let description = OperationDescription(
        name: "endLoan",
        method: "DELETE",
        path: "/loans/{loanId}",
    )
}
