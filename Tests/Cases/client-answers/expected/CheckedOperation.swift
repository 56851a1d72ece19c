// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadClient
public import PayloadRuntime

extension ArchiveClient {
    /// `GET /odd`, without credentials.
    ///
    /// - Returns: the answer by its status. 200 and 202: ``Entry``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func checked() async throws(ClientError) -> CheckedOutcome {
        try await self.call(CheckedOutcome.description).send()
    }
}

/// What the service answers to `checked`.
///
/// Codes of errors:
/// - `state` in ``Entry`` (``Entry/State``): `stored`, `busy`.
public enum CheckedOutcome: OperationOutcome {
    /// 200: An answer. A success: `/problems` is empty.
    case ok(Answer<Entry>)

    /// 200, and no success: `/problems` is not empty.
    case refused(Answer<Entry>)

    /// 200: A request that this one repeats is still running: `/state` is `busy`.
    case idempotenceConflict(Answer<Entry>)

    /// 202: Soon. A success: `/state` is `stored`.
    case accepted(Answer<Entry>)

    /// 202, and no success: `/state` is not `stored`.
    case acceptedRefused(Answer<Entry>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Entry? {
        switch self {
        case .ok(let answer), .accepted(let answer): answer.body
        default: nil
        }
    }

    /// The body of an error that the document describes. Nil for every other answer.
    public var error: Entry? {
        switch self {
        case .idempotenceConflict(let answer): answer.body
        default: nil
        }
    }

    /// The header field `X-Rate-Left`. Nil when the answer has no such header field.
    public var rateLeft: Int? {
        response.value("X-Rate-Left")
    }

    /// The header field `X-Page`. Nil when the answer has no such header field.
    ///
    /// At least 1.
    public var page: Int? {
        response.value("X-Page")
    }

    /// The header field `X-Who`. Nil when the answer has no such header field.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var who: Sensitive<String>? {
        response.value("X-Who")
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .refused(let answer): answer.response
        case .idempotenceConflict(let answer): answer.response
        case .accepted(let answer): answer.response
        case .acceptedRefused(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    @available(*, deprecated)
    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200:
            try reader.check("X-Rate-Left", Int.self, isRequired: false)
            self = try reader.answer { (answer: Answer<Entry>) in
                guard answer.body.state == .busy else {
                    return answer.body.problems?.isEmpty == true ? .ok(answer) : .refused(answer)
                }
                return .idempotenceConflict(answer)
            }
        case 202:
            try reader.check("X-Page", Int.self, CheckedResponse202XPageSchema.self, isRequired: true)
            try reader.check("X-Who", Sensitive<String>.self, isRequired: false)
            self = try reader.answer { (answer: Answer<Entry>) in
                answer.body.state == .stored ? .accepted(answer) : .acceptedRefused(answer)
            }
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension CheckedOutcome {
    /// What the document says about `checked`.
    public static let description = OperationDescription(
        name: "checked",
        method: "GET",
        path: "/odd",
        idempotency: .always,
    )
}
