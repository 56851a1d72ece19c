// Generated from Schemas/WorldlineConnect/APIError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// One error of a request.
public struct APIError: Codable, Hashable, PayloadValue {
    /// The kind of error.
    public var category: Category?

    /// The error code.
    public var code: Code

    /// The HTTP status code that classifies this error.
    ///
    /// -2147483648 to 2147483647.
    public var httpStatusCode: Int?

    /// A short name of the error that people can read.
    public var id: String?

    /// A message for developers. It must not reach the customer, because it could help somebody who attempts
    /// fraud.
    public var message: String?

    /// The path to the missing or wrong value, as a JSONata query such as `a.b`, `a[1]` or
    /// `a[b='some value']`. It is absent when the error has another cause.
    public var propertyName: String?

    /// An identifier by which the request can be traced.
    public var requestId: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        category: Category? = nil,
        code: Code,
        httpStatusCode: Int? = nil,
        id: String? = nil,
        message: String? = nil,
        propertyName: String? = nil,
        requestId: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.category = category
        self.code = code
        self.httpStatusCode = httpStatusCode
        self.id = id
        self.message = message
        self.propertyName = propertyName
        self.requestId = requestId
        self.additionalProperties = additionalProperties
    }

    /// The kind of error.
    public struct Category: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A functional error in the Connect platform.
        public static let connectPlatformError = Self(rawValue: "CONNECT_PLATFORM_ERROR")

        /// A functional error in the payment platform.
        public static let paymentPlatformError = Self(rawValue: "PAYMENT_PLATFORM_ERROR")

        /// A technical error inside the Connect platform, or on the way between it and another system.
        public static let ioError = Self(rawValue: "IO_ERROR")
    }

    /// The error code.
    public struct Code: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A parameter is missing; the status is 400.
        public static let parameterNotFoundInRequest = Self(rawValue: "20000000")

        /// No session can be created for the payment product; the status is 404.
        public static let createSessionNotAvailableForProduct = Self(rawValue: "1426")

        /// A request with the same idempotence key is still running; the status is 409.
        public static let duplicateRequestInProgress = Self(rawValue: "1409")

        /// The platform failed; the status is 500.
        public static let unknownServerError = Self(rawValue: "9999")
    }
}

// MARK: - Codable

extension APIError {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        category = try object.optional("category")
        code = try object.required("code")
        httpStatusCode = try object.optional("httpStatusCode")
        id = try object.optional("id")
        message = try object.optional("message")
        propertyName = try object.optional("propertyName")
        requestId = try object.optional("requestId")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("category", category)
        writer.required("code", code)
        writer.optional("httpStatusCode", httpStatusCode)
        writer.optional("id", id)
        writer.optional("message", message)
        writer.optional("propertyName", propertyName)
        writer.optional("requestId", requestId)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension APIError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/APIError.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let category = object.optional("category", &check) {
            check.type(.string, category)
        }
        if let code = object.required("code", &check) {
            check.type(.string, code)
        }
        if let httpStatusCode = object.optional("httpStatusCode", &check) {
            check.type(.integer, httpStatusCode)
            check.minimum(-2147483648, httpStatusCode)
            check.maximum(2147483647, httpStatusCode)
        }
        if let id = object.optional("id", &check) {
            check.type(.string, id)
        }
        if let message = object.optional("message", &check) {
            check.type(.string, message)
        }
        if let propertyName = object.optional("propertyName", &check) {
            check.type(.string, propertyName)
        }
        if let requestId = object.optional("requestId", &check) {
            check.type(.string, requestId)
        }
    }

    private static let propertyNames: PropertyNames = [
        "category",
        "code",
        "httpStatusCode",
        "id",
        "message",
        "propertyName",
        "requestId",
    ]
}
