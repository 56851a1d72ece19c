// Generated from Schemas/PayerMax/ApplyDropinSessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// Asks for the keys with which the drop-in components are initialised. The signature covers the bytes of the
/// request as they are sent.
public struct ApplyDropinSessionRequest: Codable, Hashable, PayloadValue {
    /// The version of the API. The current value is 1.5.
    ///
    /// At most 8 characters. Pattern: `^[0-9]+\.[0-9]+$`.
    public var version: String

    /// The version of the signature algorithm. The current value is 1.
    ///
    /// At most 8 characters.
    public var keyVersion: String

    /// The time of the request, in the form of RFC 3339 with exactly three decimals of a second.
    ///
    /// At most 32 characters. Within 2 minutes of the current time. Pattern:
    /// `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$`. The time
    /// now unless given.
    public var requestTime: DateTime

    /// The identifier that PayerMax assigned to the merchant's application.
    ///
    /// At most 64 characters.
    public var appId: String

    /// The merchant number that PayerMax assigned when the contract was signed.
    ///
    /// At most 32 characters.
    public var merchantNo: String?

    /// The merchant number of the service provider, when a service provider calls for a merchant.
    public var spMerchantNo: String?

    /// The business data of the request.
    public var data: ApplyDropinSessionRequestData

    public init(
        version: String,
        keyVersion: String,
        requestTime: DateTime = .now(fractionDigits: 3),
        appId: String,
        merchantNo: String? = nil,
        spMerchantNo: String? = nil,
        data: ApplyDropinSessionRequestData,
    ) {
        self.version = version
        self.keyVersion = keyVersion
        self.requestTime = requestTime
        self.appId = appId
        self.merchantNo = merchantNo
        self.spMerchantNo = spMerchantNo
        self.data = data
    }
}

// MARK: - Codable

extension ApplyDropinSessionRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        version = try object.required("version")
        keyVersion = try object.required("keyVersion")
        requestTime = try object.required("requestTime")
        appId = try object.required("appId")
        merchantNo = try object.optional("merchantNo")
        spMerchantNo = try object.optional("spMerchantNo")
        data = try object.required("data")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("version", version)
        writer.required("keyVersion", keyVersion)
        writer.required("requestTime", requestTime)
        writer.required("appId", appId)
        writer.optional("merchantNo", merchantNo)
        writer.optional("spMerchantNo", spMerchantNo)
        writer.required("data", data)
        writer.endObject()
    }
}

// MARK: - Defaults

extension ApplyDropinSessionRequest: DefaultProviding {
    /// A copy in which absent properties of the values inside it have their defaults.
    public func withDefaults() -> ApplyDropinSessionRequest {
        var copy = self
        copy.data = copy.data.withDefaults()
        return copy
    }
}

// MARK: - Validation

extension ApplyDropinSessionRequest: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.time("now")]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// The current time.
        ///
        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        public init(
            now: Date? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.now = now
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/PayerMax/ApplyDropinSessionRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let version = object.required("version", &check) {
            check.type(.string, version)
            check.maxLength(8, version)
            check.pattern(Self.versionPattern, version)
        }
        if let keyVersion = object.required("keyVersion", &check) {
            check.type(.string, keyVersion)
            check.maxLength(8, keyVersion)
        }
        if let requestTime = object.required("requestTime", &check) {
            check.type(.string, requestTime)
            check.maxLength(32, requestTime)
            check.format(.dateTime, requestTime)
            check.pattern(Self.requestTimePattern, requestTime)
            check.clockWindow(within: .minutes(2), requestTime)
        }
        if let appId = object.required("appId", &check) {
            check.type(.string, appId)
            check.maxLength(64, appId)
        }
        if let merchantNo = object.optional("merchantNo", &check) {
            check.type(.string, merchantNo)
            check.maxLength(32, merchantNo)
        }
        if let spMerchantNo = object.optional("spMerchantNo", &check) {
            check.type(.string, spMerchantNo)
        }
        if let data = object.required("data", &check) {
            check.reference(ApplyDropinSessionRequestData.self, data)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "version",
        "keyVersion",
        "requestTime",
        "appId",
        "merchantNo",
        "spMerchantNo",
        "data",
    ]
    private static let versionPattern = Pattern(#"^[0-9]+\.[0-9]+$"#)
    private static let requestTimePattern = Pattern(
        #"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$"#
    )
}
