// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension LibraryClient {
    /// Lists the books of a member.
    ///
    /// `GET /members/{memberId}/loans`, authenticated by `key`.
    ///
    /// - Parameters:
    ///   - memberId: The member. 1 to 12 characters. Personal data: never shown in descriptions, logs or
    ///     errors; `value` gives it.
    /// - Returns: the answer by its status. 200: a list of ``Loan``. 4XX: no body.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func listLoans(memberId: Sensitive<String>) async throws(ClientError) -> ListLoansOutcome {
        var call = self.call(ListLoansOutcome.description)
        call.path("memberId", memberId, MemberIdParameterSchema.self)
        call.header("tenant", tenant)
        call.header("X-Region", region)
        return try await call.send()
    }
}

/// What the service answers to `listLoans`.
public enum ListLoansOutcome: OperationOutcome {
    /// 200: The loans.
    case ok(Answer<[Loan]>)

    /// 4XX: No such member.
    case clientError(Answer<Void>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: [Loan]? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .clientError(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(ListLoansResponse200Schema.self, Self.ok)
        case 400...499: self = reader.empty(Self.clientError)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension ListLoansOutcome {
    /// What the document says about `listLoans`.
    public static let description = OperationDescription(
        name: "listLoans",
        method: "GET",
        path: "/members/{memberId}/loans",
        schemes: ["key"],
        idempotency: .always,
    )
}
