// Generated from Schemas/MastercardGateway/Authentication.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details of the payer's authentication.
public struct Authentication: Codable, Hashable, PayloadValue {
    /// The channel through which the authentication is asked for.
    public var channel: String?

    /// The versions of 3-D Secure that the merchant accepts.
    public var acceptVersions: String?

    /// The purpose of the authentication.
    public var purpose: String?

    /// The URL that the payer's browser returns to after the authentication.
    public var redirectResponseUrl: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        channel: String? = nil,
        acceptVersions: String? = nil,
        purpose: String? = nil,
        redirectResponseUrl: String? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.channel = channel
        self.acceptVersions = acceptVersions
        self.purpose = purpose
        self.redirectResponseUrl = redirectResponseUrl
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Authentication {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        channel = try object.optional("channel")
        acceptVersions = try object.optional("acceptVersions")
        purpose = try object.optional("purpose")
        redirectResponseUrl = try object.optional("redirectResponseUrl")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("channel", channel)
        writer.optional("acceptVersions", acceptVersions)
        writer.optional("purpose", purpose)
        writer.optional("redirectResponseUrl", redirectResponseUrl)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Authentication: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Authentication.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let channel = object.optional("channel", &check) {
            check.type(.string, channel)
        }
        if let acceptVersions = object.optional("acceptVersions", &check) {
            check.type(.string, acceptVersions)
        }
        if let purpose = object.optional("purpose", &check) {
            check.type(.string, purpose)
        }
        if let redirectResponseUrl = object.optional("redirectResponseUrl", &check) {
            check.type(.string, redirectResponseUrl)
        }
    }

    private static let propertyNames: PropertyNames = [
        "channel",
        "acceptVersions",
        "purpose",
        "redirectResponseUrl",
    ]
}
