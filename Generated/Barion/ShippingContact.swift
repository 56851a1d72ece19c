// Generated from Schemas/Barion/ShippingContact.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The shipping contact of the payer, as Apple Pay gave it.
public struct ShippingContact: Codable, Hashable, Sendable {
    /// The family name.
    ///
    /// Personal data: keep it out of logs and messages.
    public var familyName: String?

    /// The given name.
    ///
    /// Personal data: keep it out of logs and messages.
    public var givenName: String?

    /// The telephone number.
    ///
    /// Personal data: keep it out of logs and messages.
    public var phoneNumber: String?

    /// The e-mail address.
    ///
    /// Format: email.
    ///
    /// Personal data: keep it out of logs and messages.
    public var emailAddress: String?

    /// The postal address.
    ///
    /// Personal data: keep it out of logs and messages.
    public var postalAddress: PostalAddress?

    public init(
        familyName: String? = nil,
        givenName: String? = nil,
        phoneNumber: String? = nil,
        emailAddress: String? = nil,
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

extension ShippingContact: PayloadValue {
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
