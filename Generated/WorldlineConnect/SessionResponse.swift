// Generated from Schemas/WorldlineConnect/SessionResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A new client session, which is valid for 2 hours. It may serve several payments of one consumer, and one
/// payment may span several sessions.
///
/// Left to the server: `invalidTokens` names only tokens that the request submitted.
public struct SessionResponse: Codable, Hashable, PayloadValue {
    /// The base URL of the datacenter's assets, to hand to the client SDK.
    public var assetUrl: URIString?

    /// The base URL of the datacenter's Client API, to hand to the client SDK.
    public var clientApiUrl: URIString?

    /// The identifier of the session. The client presents it as its credential.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var clientSessionId: Sensitive<String>?

    /// The identifier of the customer that the session is built around. It stands in the URLs of the Client
    /// API.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var customerId: Sensitive<String>?

    /// The submitted tokens that can no longer be used. They should be deleted from the merchant's system.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var invalidTokens: [Sensitive<String>]?

    /// The region of the datacenter. Only client SDKs that do not know `assetUrl` and `clientApiUrl` need it:
    /// those for JavaScript before 3.6.0, for iOS in Objective-C before 3.10.0, for iOS in Swift before
    /// 2.2.0, and for Android before 3.10.0.
    @available(*, deprecated, message: "Use assetUrl and clientApiUrl instead.")
    public var region: Region? {
        get { regionStorage }
        set { regionStorage = newValue }
    }

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    private var regionStorage: Region?

    public init(
        assetUrl: URIString? = nil,
        clientApiUrl: URIString? = nil,
        clientSessionId: Sensitive<String>? = nil,
        customerId: Sensitive<String>? = nil,
        invalidTokens: [Sensitive<String>]? = nil,
        region: Region? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.assetUrl = assetUrl
        self.clientApiUrl = clientApiUrl
        self.clientSessionId = clientSessionId
        self.customerId = customerId
        self.invalidTokens = invalidTokens
        self.regionStorage = region
        self.additionalProperties = additionalProperties
    }

    /// The region of the datacenter. Only client SDKs that do not know `assetUrl` and `clientApiUrl` need it:
    /// those for JavaScript before 3.6.0, for iOS in Objective-C before 3.10.0, for iOS in Swift before
    /// 2.2.0, and for Android before 3.10.0.
    ///
    /// Deprecated: Use assetUrl and clientApiUrl instead.
    public struct Region: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The datacenter in Amsterdam.
        public static let eu = Self(rawValue: "EU")

        /// The datacenter in Miami.
        public static let us = Self(rawValue: "US")

        /// The datacenter in Amsterdam.
        public static let ams = Self(rawValue: "AMS")

        /// The datacenter in Paris.
        public static let par = Self(rawValue: "PAR")
    }
}

// MARK: - Codable

extension SessionResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        assetUrl = try object.optional("assetUrl")
        clientApiUrl = try object.optional("clientApiUrl")
        clientSessionId = try object.optional("clientSessionId")
        customerId = try object.optional("customerId")
        invalidTokens = try object.optional("invalidTokens")
        regionStorage = try object.optional("region")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("assetUrl", assetUrl)
        writer.optional("clientApiUrl", clientApiUrl)
        writer.optional("clientSessionId", clientSessionId)
        writer.optional("customerId", customerId)
        writer.optional("invalidTokens", invalidTokens)
        writer.optional("region", regionStorage)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension SessionResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/SessionResponse.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let assetUrl = object.optional("assetUrl", &check) {
            check.type(.string, assetUrl)
            check.format(.uri, assetUrl)
        }
        if let clientApiUrl = object.optional("clientApiUrl", &check) {
            check.type(.string, clientApiUrl)
            check.format(.uri, clientApiUrl)
        }
        if let clientSessionId = object.optional("clientSessionId", &check) {
            check.type(.string, clientSessionId)
        }
        if let customerId = object.optional("customerId", &check) {
            check.type(.string, customerId)
        }
        if let invalidTokens = object.optional("invalidTokens", &check) {
            check.type(.array, invalidTokens)
            var items = check.items(invalidTokens)
            while let invalidToken = items.next(&check) {
                check.type(.string, invalidToken)
            }
        }
        if let region = object.optional("region", &check) {
            check.type(.string, region)
        }
    }

    private static let propertyNames: PropertyNames = [
        "assetUrl",
        "clientApiUrl",
        "clientSessionId",
        "customerId",
        "invalidTokens",
        "region",
    ]
}
