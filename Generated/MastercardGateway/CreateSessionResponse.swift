// Generated from Schemas/MastercardGateway/CreateSessionResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A new session.
public struct CreateSessionResponse: Codable, Hashable, PayloadValue {
    /// The merchant's identifier: letters, digits, hyphens and underscores.
    ///
    /// 1 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    public var merchant: String

    /// The overall result of the operation.
    public var result: Result

    /// The new session.
    public var session: CreatedSession

    /// The caller's identifier of the request, as the request gave it.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    /// The text that confirms the success of a hosted checkout. Only a session from a checkout operation has
    /// one.
    ///
    /// 16 to 32 characters. Pattern: `^[ -~]+$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var successIndicator: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        merchant: String,
        result: Result,
        session: CreatedSession,
        correlationId: String? = nil,
        successIndicator: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.merchant = merchant
        self.result = result
        self.session = session
        self.correlationId = correlationId
        self.successIndicator = successIndicator
        self.additionalProperties = additionalProperties
    }

    /// The overall result of the operation.
    public enum Result: ClosedEnumeration {
        /// The operation succeeded.
        case success

        /// The gateway, the acquirer or the issuer declined or rejected the operation.
        case failure

        /// The operation is in progress or pending.
        case pending

        /// The outcome of the operation is unknown.
        case unknown
    }
}

// MARK: - Codable

extension CreateSessionResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        merchant = try object.required("merchant")
        result = try object.required("result")
        session = try object.required("session")
        correlationId = try object.optional("correlationId")
        successIndicator = try object.optional("successIndicator")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("merchant", merchant)
        writer.required("result", result)
        writer.required("session", session)
        writer.optional("correlationId", correlationId)
        writer.optional("successIndicator", successIndicator)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension CreateSessionResponse.Result {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .success: "SUCCESS"
        case .failure: "FAILURE"
        case .pending: "PENDING"
        case .unknown: "UNKNOWN"
        }
    }
}

// MARK: - Validation

extension CreateSessionResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/CreateSessionResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let merchant = object.required("merchant", &check) {
            check.type(.string, merchant)
            check.minLength(1, merchant)
            check.maxLength(40, merchant)
            check.pattern(Self.merchantPattern, merchant)
        }
        if let result = object.required("result", &check) {
            check.type(.string, result)
            check.enumeration(Self.resultValues, result)
        }
        if let session = object.required("session", &check) {
            check.reference(CreatedSession.self, session)
        }
        if let correlationId = object.optional("correlationId", &check) {
            check.type(.string, correlationId)
            check.minLength(1, correlationId)
            check.maxLength(100, correlationId)
        }
        if let successIndicator = object.optional("successIndicator", &check) {
            check.type(.string, successIndicator)
            check.minLength(16, successIndicator)
            check.maxLength(32, successIndicator)
            check.pattern(Self.successIndicatorPattern, successIndicator)
        }
    }

    private static let propertyNames: PropertyNames = [
        "merchant",
        "result",
        "session",
        "correlationId",
        "successIndicator",
    ]
    private static let merchantPattern = Pattern("^[0-9A-Za-z_-]+$")
    private static let resultValues: AllowedValues = ["SUCCESS", "FAILURE", "PENDING", "UNKNOWN"]
    private static let successIndicatorPattern = Pattern("^[ -~]+$")
}
