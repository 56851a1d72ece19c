// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension LibraryClient {
    /// Lends a book.
    ///
    /// A member can have ten books at a time.
    ///
    /// `POST /members/{memberId}/loans`, authenticated by `key` or `login`.
    ///
    /// The same request can be sent again when it has the header `X-Request-Key`: it is done once.
    ///
    /// - Parameters:
    ///   - memberId: The member. 1 to 12 characters. Personal data: never shown in descriptions, logs or
    ///     errors; `value` gives it.
    ///   - body: The loan.
    ///   - tags: Words to find the loan by.
    ///   - branch: Where the book is fetched.
    ///   - requestKey: Makes a repeated request safe. At most 40 characters.
    /// - Returns: the answer by its status. 201: ``Loan``. 400, 409 and any other status: ``Failure400``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func createLoan(
        memberId: Sensitive<String>,
        _ body: Loan,
        tags: [String]? = nil,
        branch: CreateLoanBranch,
        requestKey: String? = nil,
    ) async throws(ClientError) -> CreateLoanOutcome {
        var call = self.call(CreateLoanOutcome.description)
        call.path("memberId", memberId, MemberIdParameterSchema.self)
        call.query("tags", tags, CreateLoanTagsSchema.self, isExploded: false)
        call.query("branch", branch, CreateLoanBranch.self)
        call.header("tenant", tenant)
        call.header("X-Request-Key", requestKey, CreateLoanXRequestKeySchema.self)
        call.body(body)
        return try await call.send()
    }
}

/// What the service answers to `createLoan`.
///
/// Codes of errors:
/// - `problems.code` in ``Failure400`` (``Problem/Code``): `RUNNING`, `LIMIT`.
public enum CreateLoanOutcome: OperationOutcome {
    /// 201: The book is lent.
    case created(Answer<Loan>)

    /// 400: The request is not valid.
    case badRequest(Answer<Failure400>)

    /// 409: The book is lent to somebody else.
    case conflict(Answer<Failure400>)

    /// 409: A request that this one repeats is still running: `/problems` has one element, whose `code` is
    /// `RUNNING`.
    case idempotenceConflict(Answer<Failure400>)

    /// Any other status: The library failed.
    case failure(Answer<Failure400>)

    /// What the document does not describe, as it came: a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Loan? {
        switch self {
        case .created(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Failure400? {
        switch self {
        case .badRequest(let answer),
            .conflict(let answer),
            .idempotenceConflict(let answer),
            .failure(let answer):
            answer.body
        default: nil
        }
    }

    /// How many more books the member can have. Nil when the answer has no such header field.
    ///
    /// At least 0.
    public var loansLeft: Int? {
        response.value("X-Loans-Left")
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .created(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .conflict(let answer): answer.response
        case .idempotenceConflict(let answer): answer.response
        case .failure(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 201:
            try reader.check(
                "X-Loans-Left",
                Int.self,
                CreateLoanResponse201XLoansLeftSchema.self,
                isRequired: true
            )
            self = try reader.answer(Self.created)
        case 400: self = try reader.answer(Self.badRequest)
        case 409:
            self = try reader.answer { (answer: Answer<Failure400>) in
                guard reader.hasSent("X-Request-Key"), answer.body.problems.only?.code == .running else {
                    return .conflict(answer)
                }
                return .idempotenceConflict(answer)
            }
        default: self = try reader.answer(Self.failure)
        }
    }
}

// MARK: - Description

extension CreateLoanOutcome {
    /// What the document says about `createLoan`.
    public static let description = OperationDescription(
        name: "createLoan",
        method: "POST",
        path: "/members/{memberId}/loans",
        schemes: ["key", "login"],
        idempotency: .withHeader("X-Request-Key"),
        validateBody: { bytes, context throws(ValidationError) in
            try Loan.validate(bytes, in: .init(context))
        },
        examples: { examples },
    )

    private static var examples: [ResponseExample] {
        [
            ResponseExample(status: "201", name: "short", body: #"{"book": "b-1", "days": 7}"#)
        ]
    }
}
