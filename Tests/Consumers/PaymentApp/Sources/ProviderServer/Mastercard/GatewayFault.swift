import LoopbackHTTP
import MastercardGateway
import PayloadRuntime

/// Why the gateway does not do what was asked.
struct GatewayFault: Error {
    /// The status code.
    let status: Int

    /// The body's error.
    let error: GatewayError

    /// The value of the header `Retry-After`. Nil for none.
    var retryAfter: String?

    /// A request that does not follow the protocol.
    ///
    /// - Parameters:
    ///   - field: the field that is wrong, with points between names. Nil where it is no single one.
    ///   - type: how it is wrong.
    static func invalid(
        _ explanation: String,
        field: String? = nil,
        _ type: GatewayError.ValidationType = .invalid
    ) -> GatewayFault {
        GatewayFault(
            status: 400,
            error: GatewayError(
                cause: .invalidRequest,
                explanation: Sensitive(explanation),
                field: field.map { String($0.prefix(100)) },
                validationType: field == nil ? nil : type
            )
        )
    }

    /// A request whose body is not as the document demands.
    static func invalid(_ error: ValidationError) -> GatewayFault {
        guard let violation = error.violations.first else { return .invalid("The request is not valid.") }
        let field = String(violation.instanceLocation.dropFirst()).replacing("/", with: ".")
        return .invalid(violation.message, field: field.isEmpty ? nil : field)
    }

    /// A caller without the right.
    static let unauthorized = GatewayFault(
        status: 401,
        error: GatewayError(cause: .requestRejected, supportCode: "\(RandomText.hexadecimal(8))")
    )

    /// A server that fails.
    static let failed = GatewayFault(
        status: 500,
        error: GatewayError(cause: .serverFailed, supportCode: "\(RandomText.hexadecimal(8))")
    )

    /// A server that has too much to do.
    static let busy = GatewayFault(
        status: 503,
        error: GatewayError(cause: .serverBusy, explanation: "Server is busy. Please try again."),
        retryAfter: "1"
    )

    /// The answer.
    func answer() throws -> ServerAnswer {
        let answer = try ServerAnswer.json(status, ErrorResponse(error: error, result: .error))
        return retryAfter.map { answer.with("Retry-After", $0) } ?? answer
    }
}
