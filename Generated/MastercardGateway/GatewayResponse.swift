// Generated from Schemas/MastercardGateway/GatewayResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The gateway's answer to an operation.
public struct GatewayResponse: Codable, Hashable, PayloadValue {
    /// The code that sums up the outcome of the operation.
    public var gatewayCode: GatewayCode

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        gatewayCode: GatewayCode,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.gatewayCode = gatewayCode
        self.additionalProperties = additionalProperties
    }

    /// The code that sums up the outcome of the operation.
    public struct GatewayCode: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The transaction was approved.
        public static let approved = Self(rawValue: "APPROVED")

        /// The gateway approved the transaction itself.
        public static let approvedAuto = Self(rawValue: "APPROVED_AUTO")

        /// The transaction was approved and awaits settlement.
        public static let approvedPendingSettlement = Self(rawValue: "APPROVED_PENDING_SETTLEMENT")

        /// The issuer declined the transaction.
        public static let declined = Self(rawValue: "DECLINED")

        /// The card has expired.
        public static let expiredCard = Self(rawValue: "EXPIRED_CARD")

        /// The payer has insufficient funds.
        public static let insufficientFunds = Self(rawValue: "INSUFFICIENT_FUNDS")

        /// The payer's authentication failed.
        public static let authenticationFailed = Self(rawValue: "AUTHENTICATION_FAILED")

        /// A rule blocked the transaction.
        public static let blocked = Self(rawValue: "BLOCKED")

        /// The payer cancelled the transaction.
        public static let cancelled = Self(rawValue: "CANCELLED")

        /// The transaction is pending.
        public static let pending = Self(rawValue: "PENDING")

        /// The transaction was submitted.
        public static let submitted = Self(rawValue: "SUBMITTED")

        /// The gateway got no answer in time.
        public static let timedOut = Self(rawValue: "TIMED_OUT")

        /// The acquirer's system failed.
        public static let acquirerSystemError = Self(rawValue: "ACQUIRER_SYSTEM_ERROR")

        /// The gateway's system failed.
        public static let systemError = Self(rawValue: "SYSTEM_ERROR")

        /// The transaction failed for an unspecified reason.
        public static let unspecifiedFailure = Self(rawValue: "UNSPECIFIED_FAILURE")

        /// The outcome is unknown.
        public static let unknown = Self(rawValue: "UNKNOWN")
    }
}

// MARK: - Codable

extension GatewayResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        gatewayCode = try object.required("gatewayCode")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("gatewayCode", gatewayCode)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension GatewayResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/GatewayResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let gatewayCode = check.required("gatewayCode", value) {
            check.type(.string, gatewayCode)
        }
    }
}
