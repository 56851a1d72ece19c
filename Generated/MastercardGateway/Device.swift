// Generated from Schemas/MastercardGateway/Device.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The device that the payer uses.
public struct Device: Codable, Hashable, PayloadValue {
    /// The user agent of the browser.
    ///
    /// 1 to 2048 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var browser: Sensitive<String>?

    /// The fingerprint of the device.
    ///
    /// 1 to 4000 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var fingerprint: Sensitive<String>?

    /// The host name.
    ///
    /// 1 to 60 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var hostname: Sensitive<String>?

    /// The IP address of the device.
    ///
    /// 7 to 45 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var ipAddress: Sensitive<String>?

    /// The telephone number that the payer called from.
    ///
    /// 1 to 10 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var ani: Sensitive<String>?

    /// The type of the payer's telephone call.
    ///
    /// 1 to 2 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var aniCallType: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        browser: Sensitive<String>? = nil,
        fingerprint: Sensitive<String>? = nil,
        hostname: Sensitive<String>? = nil,
        ipAddress: Sensitive<String>? = nil,
        ani: Sensitive<String>? = nil,
        aniCallType: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.browser = browser
        self.fingerprint = fingerprint
        self.hostname = hostname
        self.ipAddress = ipAddress
        self.ani = ani
        self.aniCallType = aniCallType
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Device {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        browser = try object.optional("browser")
        fingerprint = try object.optional("fingerprint")
        hostname = try object.optional("hostname")
        ipAddress = try object.optional("ipAddress")
        ani = try object.optional("ani")
        aniCallType = try object.optional("aniCallType")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("browser", browser)
        writer.optional("fingerprint", fingerprint)
        writer.optional("hostname", hostname)
        writer.optional("ipAddress", ipAddress)
        writer.optional("ani", ani)
        writer.optional("aniCallType", aniCallType)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Device: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Device.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let browser = object.optional("browser", &check) {
            check.type(.string, browser)
            check.minLength(1, browser)
            check.maxLength(2048, browser)
        }
        if let fingerprint = object.optional("fingerprint", &check) {
            check.type(.string, fingerprint)
            check.minLength(1, fingerprint)
            check.maxLength(4000, fingerprint)
        }
        if let hostname = object.optional("hostname", &check) {
            check.type(.string, hostname)
            check.minLength(1, hostname)
            check.maxLength(60, hostname)
        }
        if let ipAddress = object.optional("ipAddress", &check) {
            check.type(.string, ipAddress)
            check.minLength(7, ipAddress)
            check.maxLength(45, ipAddress)
        }
        if let ani = object.optional("ani", &check) {
            check.type(.string, ani)
            check.minLength(1, ani)
            check.maxLength(10, ani)
        }
        if let aniCallType = object.optional("aniCallType", &check) {
            check.type(.string, aniCallType)
            check.minLength(1, aniCallType)
            check.maxLength(2, aniCallType)
        }
    }

    private static let propertyNames: PropertyNames = [
        "browser",
        "fingerprint",
        "hostname",
        "ipAddress",
        "ani",
        "aniCallType",
    ]
}
