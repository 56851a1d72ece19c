// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

extension ArchiveClient {
    /// `POST /numbers`, without credentials.
    ///
    /// - Parameters:
    ///   - body: The body.
    /// - Returns: the answer by its status. 200: ``Decimal``.
    /// - Throws: `ClientError` when there is no answer, or one that is not as documented.
    public func sum(_ body: [Decimal]) async throws(ClientError) -> SumOutcome {
        var call = self.call(SumOutcome.description)
        call.body(body, SumRequestSchema.self)
        return try await call.send()
    }
}

/// What the service answers to `sum`.
public enum SumOutcome: OperationOutcome {
    /// 200: The sum.
    case ok(Answer<Decimal>)

    /// What the document does not describe, as it came: another status, or a body of another kind.
    case undocumented(TransportResponse)

    /// The `operationId`.
    public static var operation: String { description.name }

    /// The body of a success. Nil for every other answer.
    public var success: Decimal? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    /// The answer as it came.
    public var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    public init(_ reader: ResponseReader) throws(ClientError) {
        switch reader.status {
        case 200: self = try reader.answer(SumResponse200Schema.self, Self.ok)
        default: self = .undocumented(reader.response)
        }
    }
}

// MARK: - Description

extension SumOutcome {
    /// What the document says about `sum`.
    public static let description = OperationDescription(
        name: "sum",
        method: "POST",
        path: "/numbers",
        validateBody: { bytes, context throws(ValidationError) in
            try SumRequestSchema.validate(bytes, in: .init(context))
        },
    )
}
