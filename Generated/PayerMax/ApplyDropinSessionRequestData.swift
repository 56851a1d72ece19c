// Generated from Schemas/PayerMax/ApplyDropinSessionRequestData.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// The order and the user that a drop-in session is for.
///
/// Left to the server: When `country` does not match `currency`, the cashier shows the region of the
/// currency. A later order may ask for a token only if `tokenForFutureUse` was true here and the user agreed.
/// The contract covers the methods in `componentList`, and the currency.
public struct ApplyDropinSessionRequestData: Codable, Hashable, PayloadValue {
    /// The amount of the order in major units of the currency, as a number or as decimal text. Zero is
    /// allowed only together with `mitType`.
    ///
    /// - A multiple of 1, matching `^[0-9]+$`, when `currency` is `"IDR"`, `"TWD"`, `"KRW"`, `"VND"`,
    ///   `"CLP"`, `"PKR"`, `"COP"`, `"JPY"`, `"ISK"` or `"PYG"`.
    /// - At most 2 decimals, matching `^[0-9]+(\.[0-9]{1,2})?$`, when `currency` is `"BHD"`, `"KWD"`,
    ///   `"JOD"`, `"OMR"` or `"TND"`.
    ///
    /// At most as many decimals as the currency at `currency` has: none for IDR, TWD, KRW, VND, CLP, PKR,
    /// COP, JPY, ISK, PYG; 2 for BHD, KWD, JOD, OMR, TND; otherwise those of ISO 4217.
    public var totalAmount: TotalAmount

    /// The type of the merchant-initiated transaction, for a merchant whose contract covers that product.
    ///
    /// Required when totalAmount is zero.
    ///
    /// At most 64 characters.
    public var mitType: String?

    /// The currency of the order: the three capital letters of ISO 4217.
    ///
    /// At most 3 characters. Pattern: `^[A-Z]{3}$`.
    public var currency: String

    /// The country of the order: the two capital letters of ISO 3166-1 alpha-2. When it does not match the
    /// currency, the cashier page is shown for the region of the currency.
    ///
    /// At most 2 characters. Pattern: `^[A-Z]{2}$`.
    public var country: String

    /// The merchant's identifier of the user, a different one for each user. It is used to recommend payment
    /// methods that the user has bound.
    ///
    /// At most 64 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var userId: Sensitive<String>

    /// A device identifier or device fingerprint, which makes the recommendations of payment methods more
    /// accurate.
    ///
    /// At most 32 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var referralCode: Sensitive<String>?

    /// Whether the session supports token payments. Null means the same as leaving the property out.
    ///
    /// Default: `false`.
    public var tokenForFutureUse: Nullable<Bool>?

    /// The payment methods to initialise. The merchant's contract must cover them. Those that cannot be used
    /// come back in `notSupportedComponent` of the response.
    public var componentList: [Component]?

    /// How an authorised payment is captured, when the drop-in is used to authorise and capture.
    public var captureMode: CaptureMode?

    /// The type of authorisation, when the drop-in is used to authorise and capture.
    public var authorizationType: AuthorizationType?

    public init(
        totalAmount: TotalAmount,
        mitType: String? = nil,
        currency: String,
        country: String,
        userId: Sensitive<String>,
        referralCode: Sensitive<String>? = nil,
        tokenForFutureUse: Nullable<Bool>? = nil,
        componentList: [Component]? = nil,
        captureMode: CaptureMode? = nil,
        authorizationType: AuthorizationType? = nil,
    ) {
        self.totalAmount = totalAmount
        self.mitType = mitType
        self.currency = currency
        self.country = country
        self.userId = userId
        self.referralCode = referralCode
        self.tokenForFutureUse = tokenForFutureUse
        self.componentList = componentList
        self.captureMode = captureMode
        self.authorizationType = authorizationType
    }

    /// The amount of the order in major units of the currency, as a number or as decimal text. Zero is
    /// allowed only together with `mitType`.
    public enum TotalAmount: Codable, Hashable, PayloadValue {
        /// At least 0.
        case number(Decimal)

        /// Pattern: `^[0-9]+(\.[0-9]+)?$`.
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    /// How an authorised payment is captured, when the drop-in is used to authorise and capture.
    public struct CaptureMode: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The merchant captures with a call of its own.
        public static let manual = Self(rawValue: "MANUAL")
    }

    /// The type of authorisation, when the drop-in is used to authorise and capture.
    public struct AuthorizationType: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A final authorisation.
        public static let finalAuth = Self(rawValue: "FINAL_AUTH")
    }
}

// MARK: - Codable

extension ApplyDropinSessionRequestData {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        totalAmount = try object.required("totalAmount")
        mitType = try object.optional("mitType")
        currency = try object.required("currency")
        country = try object.required("country")
        userId = try object.required("userId")
        referralCode = try object.optional("referralCode")
        tokenForFutureUse = try object.optional("tokenForFutureUse")
        componentList = try object.optional("componentList")
        captureMode = try object.optional("captureMode")
        authorizationType = try object.optional("authorizationType")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("totalAmount", totalAmount)
        writer.optional("mitType", mitType)
        writer.required("currency", currency)
        writer.required("country", country)
        writer.required("userId", userId)
        writer.optional("referralCode", referralCode)
        writer.optional("tokenForFutureUse", tokenForFutureUse)
        writer.optional("componentList", componentList)
        writer.optional("captureMode", captureMode)
        writer.optional("authorizationType", authorizationType)
        writer.endObject()
    }
}

extension ApplyDropinSessionRequestData.TotalAmount {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Defaults

extension ApplyDropinSessionRequestData: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `tokenForFutureUse`.
    public func withDefaults() -> ApplyDropinSessionRequestData {
        var copy = self
        if copy.tokenForFutureUse == nil {
            copy.tokenForFutureUse = .value(false)
        }
        return copy
    }
}

// MARK: - Validation

extension ApplyDropinSessionRequestData: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/PayerMax/ApplyDropinSessionRequestData.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let totalAmount = object.required("totalAmount", &check) {
            ApplyDropinSessionRequestData.TotalAmount.validate(totalAmount, &check)
        }
        if let mitType = object.optional("mitType", &check) {
            check.type(.string, mitType)
            check.maxLength(64, mitType)
        }
        if let currency = object.required("currency", &check) {
            check.type(.string, currency)
            check.maxLength(3, currency)
            check.pattern(Self.currencyPattern, currency)
        }
        if let country = object.required("country", &check) {
            check.type(.string, country)
            check.maxLength(2, country)
            check.pattern(Self.countryPattern, country)
        }
        if let userId = object.required("userId", &check) {
            check.type(.string, userId)
            check.maxLength(64, userId)
        }
        if let referralCode = object.optional("referralCode", &check) {
            check.type(.string, referralCode)
            check.maxLength(32, referralCode)
        }
        if let tokenForFutureUse = object.optional("tokenForFutureUse", &check) {
            check.type([.boolean, .null], tokenForFutureUse)
        }
        if let componentList = object.optional("componentList", &check) {
            check.type(.array, componentList)
            var items = check.items(componentList)
            while let componentListElement = items.next(&check) {
                check.reference(Component.self, componentListElement)
            }
        }
        if let captureMode = object.optional("captureMode", &check) {
            check.type(.string, captureMode)
        }
        if let authorizationType = object.optional("authorizationType", &check) {
            check.type(.string, authorizationType)
        }
        object.noOthers(Self.propertyNames, &check)
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let totalAmount = check.required("totalAmount", allOf0) {
                var anyOf = check.anyOf(totalAmount)
                anyOf.matches(&check) { totalAmount, check in
                    check.constant(0, totalAmount)
                }
                anyOf.matches(&check) { totalAmount, check in
                    check.type(.string, totalAmount)
                    check.pattern(Self.totalAmountPattern, totalAmount)
                }
                anyOf.any(&check)
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "totalAmount is zero")
            check.required("mitType", thenValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let currency = check.required("currency", allOf1) {
                check.enumeration(Self.currencyValues, currency)
            }
        }
        if allOf1MatchesIf {
            let thenValue = check.at(
                "/then",
                allOf1,
                when: "currency is IDR, TWD, KRW, VND, CLP, PKR, COP, JPY, ISK or PYG"
            )
            if let totalAmount = check.optional("totalAmount", thenValue) {
                check.multipleOf(1, totalAmount)
                check.pattern(Self.totalAmountPattern2, totalAmount)
            }
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2MatchesIf = check.matches(allOf2, for: "if") { allOf2, check in
            if let currency = check.required("currency", allOf2) {
                check.enumeration(Self.currencyValues2, currency)
            }
        }
        if allOf2MatchesIf {
            let thenValue = check.at("/then", allOf2, when: "currency is BHD, KWD, JOD, OMR or TND")
            if let totalAmount = check.optional("totalAmount", thenValue) {
                check.multipleOf("0.01", totalAmount)
                check.pattern(Self.totalAmountPattern3, totalAmount)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "totalAmount",
        "mitType",
        "currency",
        "country",
        "userId",
        "referralCode",
        "tokenForFutureUse",
        "componentList",
        "captureMode",
        "authorizationType",
    ]
    private static let currencyPattern = Pattern("^[A-Z]{3}$")
    private static let countryPattern = Pattern("^[A-Z]{2}$")
    private static let totalAmountPattern = Pattern(#"^0+(\.0+)?$"#)
    private static let currencyValues: AllowedValues = [
        "IDR",
        "TWD",
        "KRW",
        "VND",
        "CLP",
        "PKR",
        "COP",
        "JPY",
        "ISK",
        "PYG",
    ]
    private static let totalAmountPattern2 = Pattern("^[0-9]+$")
    private static let currencyValues2: AllowedValues = ["BHD", "KWD", "JOD", "OMR", "TND"]
    private static let totalAmountPattern3 = Pattern(#"^[0-9]+(\.[0-9]{1,2})?$"#)
}

extension ApplyDropinSessionRequestData.TotalAmount: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/PayerMax/ApplyDropinSessionRequestData.schema.json#/propert\
        ies/totalAmount
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.number, .string], value)
        check.minimum(0, value)
        check.pattern(Self.textPattern, value)
        check.minorUnits(Self.minorUnits, value)
    }

    private static let textPattern = Pattern(#"^[0-9]+(\.[0-9]+)?$"#)
    private static let minorUnits = MinorUnits(
        currencyAt: "1/currency",
        digits: [
            "IDR": 0,
            "TWD": 0,
            "KRW": 0,
            "VND": 0,
            "CLP": 0,
            "PKR": 0,
            "COP": 0,
            "JPY": 0,
            "ISK": 0,
            "PYG": 0,
            "BHD": 2,
            "KWD": 2,
            "JOD": 2,
            "OMR": 2,
            "TND": 2,
        ],
        otherwise: .iso4217
    )
}
