// Generated from Schemas/Barion/ShippingContact.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The shipping contact of the payer, as Apple Pay gave it.
public struct ShippingContact: Codable, Hashable, PayloadValue {
    /// The family name.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var familyName: Sensitive<String>?

    /// The given name.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var givenName: Sensitive<String>?

    /// The telephone number.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var phoneNumber: Sensitive<String>?

    /// The e-mail address.
    ///
    /// Format: email.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var emailAddress: Sensitive<String>?

    /// The postal address.
    public var postalAddress: PostalAddress?

    public init(
        familyName: Sensitive<String>? = nil,
        givenName: Sensitive<String>? = nil,
        phoneNumber: Sensitive<String>? = nil,
        emailAddress: Sensitive<String>? = nil,
        postalAddress: PostalAddress? = nil,
    ) {
        self.familyName = familyName
        self.givenName = givenName
        self.phoneNumber = phoneNumber
        self.emailAddress = emailAddress
        self.postalAddress = postalAddress
    }
}

// MARK: - Codable

extension ShippingContact {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        familyName = try object.optional("FamilyName")
        givenName = try object.optional("GivenName")
        phoneNumber = try object.optional("PhoneNumber")
        emailAddress = try object.optional("EmailAddress")
        postalAddress = try object.optional("PostalAddress")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("FamilyName", familyName)
        writer.optional("GivenName", givenName)
        writer.optional("PhoneNumber", phoneNumber)
        writer.optional("EmailAddress", emailAddress)
        writer.optional("PostalAddress", postalAddress)
        writer.endObject()
    }
}

// MARK: - Validation

extension ShippingContact: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/ShippingContact.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let familyName = object.optional("FamilyName", &check) {
            check.type(.string, familyName)
        }
        if let givenName = object.optional("GivenName", &check) {
            check.type(.string, givenName)
        }
        if let phoneNumber = object.optional("PhoneNumber", &check) {
            check.type(.string, phoneNumber)
        }
        if let emailAddress = object.optional("EmailAddress", &check) {
            check.type(.string, emailAddress)
            check.format(.email, emailAddress)
        }
        if let postalAddress = object.optional("PostalAddress", &check) {
            check.reference(PostalAddress.self, postalAddress)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "FamilyName",
        "GivenName",
        "PhoneNumber",
        "EmailAddress",
        "PostalAddress",
    ]
}
