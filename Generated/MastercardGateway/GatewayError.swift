// Generated from Schemas/MastercardGateway/GatewayError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// An error that the gateway reports.
public struct GatewayError: Codable, Hashable, PayloadValue {
    /// The broad cause of the error.
    ///
    /// - Only `invalidRequest` or `serverBusy` when `explanation` is present.
    /// - Always `invalidRequest` when `field` is present.
    /// - Only `serverFailed` or `requestRejected` when `supportCode` is present.
    /// - Always `invalidRequest` when `validationType` is present.
    public var cause: Cause

    /// A text about the error. It may repeat values of the request. It comes only with the causes
    /// `INVALID_REQUEST` and `SERVER_BUSY`.
    ///
    /// 1 to 1000 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var explanation: Sensitive<String>?

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
        explanation: Sensitive<String>? = nil,
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
    public enum Cause: ClosedEnumeration {
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
    public enum ValidationType: ClosedEnumeration {
        /// The value is invalid.
        case invalid

        /// The field is missing.
        case missing

        /// The field is not supported.
        case unsupported
    }
}

// MARK: - Codable

extension GatewayError {
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

extension GatewayError.Cause {
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

extension GatewayError.ValidationType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .invalid: "INVALID"
        case .missing: "MISSING"
        case .unsupported: "UNSUPPORTED"
        }
    }
}

// MARK: - Validation

extension GatewayError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/GatewayError.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let cause = object.required("cause", &check) {
            check.type(.string, cause)
            check.enumeration(Self.causeValues, cause)
        }
        if let explanation = object.optional("explanation", &check) {
            check.type(.string, explanation)
            check.minLength(1, explanation)
            check.maxLength(1000, explanation)
        }
        if let field = object.optional("field", &check) {
            check.type(.string, field)
            check.minLength(1, field)
            check.maxLength(100, field)
        }
        if let supportCode = object.optional("supportCode", &check) {
            check.type(.string, supportCode)
            check.minLength(1, supportCode)
            check.maxLength(100, supportCode)
        }
        if let validationType = object.optional("validationType", &check) {
            check.type(.string, validationType)
            check.enumeration(Self.validationTypeValues, validationType)
        }
        if check.has("explanation", value) {
            let dependent = check.at("/dependentSchemas/explanation", value, when: "explanation is present")
            if let cause = check.optional("cause", dependent) {
                check.enumeration(Self.causeValues2, cause)
            }
        }
        if check.has("field", value) {
            let dependent = check.at("/dependentSchemas/field", value, when: "field is present")
            if let cause = check.optional("cause", dependent) {
                check.enumeration(Self.causeValues3, cause)
            }
        }
        if check.has("supportCode", value) {
            let dependent = check.at("/dependentSchemas/supportCode", value, when: "supportCode is present")
            if let cause = check.optional("cause", dependent) {
                check.enumeration(Self.causeValues4, cause)
            }
        }
        if check.has("validationType", value) {
            let dependent = check.at(
                "/dependentSchemas/validationType",
                value,
                when: "validationType is present"
            )
            if let cause = check.optional("cause", dependent) {
                check.enumeration(Self.causeValues3, cause)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "cause",
        "explanation",
        "field",
        "supportCode",
        "validationType",
    ]
    private static let causeValues: AllowedValues = [
        "INVALID_REQUEST",
        "REQUEST_REJECTED",
        "SERVER_BUSY",
        "SERVER_FAILED",
    ]
    private static let validationTypeValues: AllowedValues = ["INVALID", "MISSING", "UNSUPPORTED"]
    private static let causeValues2: AllowedValues = ["INVALID_REQUEST", "SERVER_BUSY"]
    private static let causeValues3: AllowedValues = ["INVALID_REQUEST"]
    private static let causeValues4: AllowedValues = ["SERVER_FAILED", "REQUEST_REJECTED"]
}
