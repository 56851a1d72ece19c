// Generated from Schemas/MastercardGateway/GatewayError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// An error that the gateway reports.
public struct GatewayError: Codable, Hashable, Sendable {
    /// The broad cause of the error.
    public var cause: Cause

    /// A text about the error. It may repeat values of the request. It comes only with the causes
    /// `INVALID_REQUEST` and `SERVER_BUSY`.
    ///
    /// 1 to 1000 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var explanation: String?

    /// The name of the field that failed. It comes only with the cause `INVALID_REQUEST`.
    ///
    /// 1 to 100 characters.
    public var field: String?

    /// A code that helps the gateway's support to find the error. It comes only with the causes
    /// `SERVER_FAILED` and `REQUEST_REJECTED`.
    ///
    /// 1 to 100 characters.
    public var supportCode: String?

    /// The way in which the field failed. It comes only with the cause `INVALID_REQUEST`.
    public var validationType: ValidationType?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        cause: Cause,
        explanation: String? = nil,
        field: String? = nil,
        supportCode: String? = nil,
        validationType: ValidationType? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.cause = cause
        self.explanation = explanation
        self.field = field
        self.supportCode = supportCode
        self.validationType = validationType
        self.additionalProperties = additionalProperties
    }

    /// The broad cause of the error.
    public enum Cause: Codable, Hashable, Sendable, CaseIterable {
        /// The request does not follow the protocol, or its session has changed.
        case invalidRequest

        /// The request was rejected for security reasons, such as a firewall or a certificate.
        case requestRejected

        /// The server lacks resources at the moment; the request can be tried again.
        case serverBusy

        /// The server failed.
        case serverFailed
    }

    /// The way in which the field failed. It comes only with the cause `INVALID_REQUEST`.
    public enum ValidationType: Codable, Hashable, Sendable, CaseIterable {
        /// The value is invalid.
        case invalid

        /// The field is missing.
        case missing

        /// The field is not supported.
        case unsupported
    }
}

// MARK: - Codable

extension GatewayError: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cause = try object.required("cause")
        explanation = try object.optional("explanation")
        field = try object.optional("field")
        supportCode = try object.optional("supportCode")
        validationType = try object.optional("validationType")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("cause", cause)
        writer.optional("explanation", explanation)
        writer.optional("field", field)
        writer.optional("supportCode", supportCode)
        writer.optional("validationType", validationType)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension GatewayError.Cause: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .invalidRequest: "INVALID_REQUEST"
        case .requestRejected: "REQUEST_REJECTED"
        case .serverBusy: "SERVER_BUSY"
        case .serverFailed: "SERVER_FAILED"
        }
    }
}

extension GatewayError.ValidationType: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .invalid: "INVALID"
        case .missing: "MISSING"
        case .unsupported: "UNSUPPORTED"
        }
    }
}
