// Generated from Schemas/Barion/APIError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// One error of a call.
public struct APIError: Codable, Hashable, PayloadValue {
    /// The code of the error.
    public var errorCode: ErrorCode

    /// The summary of the error in a few words.
    public var title: String

    /// The details of the error. They may repeat parts of the request.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var apiErrorDescription: Sensitive<String>?

    /// The time of the error, in UTC.
    public var happenedAt: DateTime?

    /// Who was authenticated: an e-mail address, or the shop's secret key without hyphens. It may be empty.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var authData: Sensitive<String>?

    /// The URL that was called.
    public var endPoint: URIString?

    /// The identifier of the payment that the error is about.
    public var paymentId: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        errorCode: ErrorCode,
        title: String,
        apiErrorDescription: Sensitive<String>? = nil,
        happenedAt: DateTime? = nil,
        authData: Sensitive<String>? = nil,
        endPoint: URIString? = nil,
        paymentId: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.errorCode = errorCode
        self.title = title
        self.apiErrorDescription = apiErrorDescription
        self.happenedAt = happenedAt
        self.authData = authData
        self.endPoint = endPoint
        self.paymentId = paymentId
        self.additionalProperties = additionalProperties
    }

    /// The code of the error.
    public struct ErrorCode: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The key is wrong or belongs to the other environment, or the body is not valid JSON.
        public static let authenticationFailed = Self(rawValue: "AuthenticationFailed")

        /// A property of the request failed the basic validation.
        public static let modelValidationError = Self(rawValue: "ModelValidationError")

        /// The token is invalid.
        public static let invalidApplePayToken = Self(rawValue: "InvalidApplePayToken")

        /// The message is invalid.
        public static let invalidApplePayMessage = Self(rawValue: "InvalidApplePayMessage")

        /// A token payment cannot be made with Apple Pay.
        public static let applePayNotAllowed = Self(rawValue: "ApplePayNotAllowed")

        /// Apple has no registration of the shop's URL.
        public static let notRegisteredToApple = Self(rawValue: "NotRegisteredToApple")

        /// The shop is still a draft.
        public static let shopIsInDraftState = Self(rawValue: "ShopIsInDraftState")

        /// The shop is closed.
        public static let shopIsClosed = Self(rawValue: "ShopIsClosed")

        /// The user is invalid.
        public static let invalidUser = Self(rawValue: "InvalidUser")

        /// The user cannot make outgoing transactions.
        public static let userCantMakeOutgoingTransaction = Self(rawValue: "UserCantMakeOutgoingTransaction")
    }
}

// MARK: - Codable

extension APIError {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        errorCode = try object.required("ErrorCode")
        title = try object.required("Title")
        apiErrorDescription = try object.optional("Description")
        happenedAt = try object.optional("HappenedAt")
        authData = try object.optional("AuthData")
        endPoint = try object.optional("EndPoint")
        paymentId = try object.optional("PaymentId")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("ErrorCode", errorCode)
        writer.required("Title", title)
        writer.optional("Description", apiErrorDescription)
        writer.optional("HappenedAt", happenedAt)
        writer.optional("AuthData", authData)
        writer.optional("EndPoint", endPoint)
        writer.optional("PaymentId", paymentId)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension APIError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/APIError.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let errorCode = object.required("ErrorCode", &check) {
            check.type(.string, errorCode)
        }
        if let title = object.required("Title", &check) {
            check.type(.string, title)
        }
        if let description = object.optional("Description", &check) {
            check.type(.string, description)
        }
        if let happenedAt = object.optional("HappenedAt", &check) {
            check.type(.string, happenedAt)
            check.format(.dateTime, happenedAt)
        }
        if let authData = object.optional("AuthData", &check) {
            check.type(.string, authData)
        }
        if let endPoint = object.optional("EndPoint", &check) {
            check.type(.string, endPoint)
            check.format(.uri, endPoint)
        }
        if let paymentId = object.optional("PaymentId", &check) {
            check.type(.string, paymentId)
        }
    }

    private static let propertyNames: PropertyNames = [
        "ErrorCode",
        "Title",
        "Description",
        "HappenedAt",
        "AuthData",
        "EndPoint",
        "PaymentId",
    ]
}
