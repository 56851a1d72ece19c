// Generated from Schemas/PayerMax/ApplyDropinSessionResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The outcome of the call. It says nothing about the state of any order. A failure has the same form, with
/// another code and without data.
public struct ApplyDropinSessionResponse: Codable, Hashable, PayloadValue {
    /// The return code. Only `APPLY_SUCCESS` means success.
    public var code: Code

    /// The message that belongs to the code. It may be empty.
    public var msg: String

    /// The keys of the session.
    ///
    /// Required when `code` is `applySuccess`.
    public var data: ApplyDropinSessionResponseData?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        code: Code,
        msg: String,
        data: ApplyDropinSessionResponseData? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.code = code
        self.msg = msg
        self.data = data
        self.additionalProperties = additionalProperties
    }

    /// The return code. Only `APPLY_SUCCESS` means success.
    public struct Code: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The call succeeded.
        public static let applySuccess = Self(rawValue: "APPLY_SUCCESS")

        /// The system failed.
        public static let systemError = Self(rawValue: "SYSTEM_ERROR")

        /// The request timed out.
        public static let requestTimeout = Self(rawValue: "REQUEST_TIMEOUT")

        /// An unexpected error occurred.
        public static let unexpectedError = Self(rawValue: "UNEXPECTED_ERROR")

        /// The signature is wrong.
        public static let signVerifyFailed = Self(rawValue: "SIGN_VERIFY_FAILED")

        /// The merchant is invalid or offline.
        public static let merchantInvalid = Self(rawValue: "MERCHANT_INVALID")

        /// The application is invalid or has no key.
        public static let merchantAppInvalid = Self(rawValue: "MERCHANT_APP_INVALID")

        /// A parameter is invalid.
        public static let paramsInvalid = Self(rawValue: "PARAMS_INVALID")

        /// The contract is invalid.
        public static let contractInvalid = Self(rawValue: "CONTRACT_INVALID")

        /// The onboarding of the merchant failed.
        public static let onboardError = Self(rawValue: "ONBOARD_ERROR")

        /// The country is invalid.
        public static let countryInvalid = Self(rawValue: "COUNTRY_INVALID")

        /// The currency is invalid.
        public static let currencyInvalid = Self(rawValue: "CURRENCY_INVALID")

        /// The amount does not meet the requirement of the payment method.
        public static let amountLimit = Self(rawValue: "AMOUNT_LIMIT")

        /// The amount is below the minimum.
        public static let amountLimitMinimum = Self(rawValue: "AMOUNT_LIMIT_MINIMUM")

        /// The amount is above the maximum.
        public static let amountLimitMaximum = Self(rawValue: "AMOUNT_LIMIT_MAXIMUM")

        /// The amount is invalid.
        public static let amountInvalid = Self(rawValue: "AMOUNT_INVALID")

        /// The payment method does not exist.
        public static let paymentMethodNotExist = Self(rawValue: "PAYMENT_METHOD_NOT_EXIST")

        /// The payment method is suspended.
        public static let paymentMethodSuspend = Self(rawValue: "PAYMENT_METHOD_SUSPEND")

        /// The payment was rejected.
        public static let paymentRejected = Self(rawValue: "PAYMENT_REJECTED")

        /// The authentication failed.
        public static let authenticateFailed = Self(rawValue: "AUTHENTICATE_FAILED")

        /// The payment was declined because of the merchant's blocklist.
        public static let declinedByMerchantBlacklist = Self(rawValue: "DECLINED_BY_MERCHANT_BLACKLIST")
    }
}

// MARK: - Codable

extension ApplyDropinSessionResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.required("code")
        msg = try object.required("msg")
        data = try object.optional("data")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("code", code)
        writer.required("msg", msg)
        writer.optional("data", data)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ApplyDropinSessionResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/PayerMax/ApplyDropinSessionResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let code = object.required("code", &check) {
            check.type(.string, code)
        }
        if let msg = object.required("msg", &check) {
            check.type(.string, msg)
        }
        if let data = object.optional("data", &check) {
            check.reference(ApplyDropinSessionResponseData.self, data)
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            if let code = check.required("code", value) {
                check.constant("APPLY_SUCCESS", code)
            }
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "code is APPLY_SUCCESS")
            check.required("data", thenValue)
        }
    }

    private static let propertyNames: PropertyNames = ["code", "msg", "data"]
}
