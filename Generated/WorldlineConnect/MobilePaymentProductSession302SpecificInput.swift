// Generated from Schemas/WorldlineConnect/MobilePaymentProductSession302SpecificInput.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details from which Apple Pay creates a merchant session for the web.
public struct MobilePaymentProductSession302SpecificInput: Codable, Hashable, PayloadValue {
    /// The name of the merchant's company as people read it, shown with the Apple Pay button.
    public var displayName: String?

    /// The fully qualified domain name under which the merchant serves the page with the Apple Pay button.
    ///
    /// Format: hostname.
    public var domainName: String?

    /// The validation URL that Apple hands over at the start of an Apple Pay session.
    public var validationUrl: String?

    public init(
        displayName: String? = nil,
        domainName: String? = nil,
        validationUrl: String? = nil,
    ) {
        self.displayName = displayName
        self.domainName = domainName
        self.validationUrl = validationUrl
    }
}

// MARK: - Codable

extension MobilePaymentProductSession302SpecificInput {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        displayName = try object.optional("displayName")
        domainName = try object.optional("domainName")
        validationUrl = try object.optional("validationUrl")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("displayName", displayName)
        writer.optional("domainName", domainName)
        writer.optional("validationUrl", validationUrl)
        writer.endObject()
    }
}

// MARK: - Validation

extension MobilePaymentProductSession302SpecificInput: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/WorldlineConnect/MobilePaymentProductSession302SpecificInpu\
        t.schema.json
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let displayName = object.optional("displayName", &check) {
            check.type(.string, displayName)
        }
        if let domainName = object.optional("domainName", &check) {
            check.type(.string, domainName)
            check.format(.hostname, domainName)
        }
        if let validationUrl = object.optional("validationUrl", &check) {
            check.type(.string, validationUrl)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["displayName", "domainName", "validationUrl"]
}
