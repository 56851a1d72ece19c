// Generated from Schemas/MastercardGateway/ShippingContact.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The person that the order is shipped to.
public struct ShippingContact: Codable, Hashable, PayloadValue {
    /// The first name.
    ///
    /// 1 to 50 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var firstName: Sensitive<String>?

    /// The last name.
    ///
    /// 1 to 50 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var lastName: Sensitive<String>?

    /// The e-mail address.
    ///
    /// At least 4 characters. Format: email.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var email: Sensitive<String>?

    /// The telephone number: a plus sign, a country code of one to three digits, a space, and the national
    /// number with single spaces, in all at most 15 digits.
    ///
    /// Pattern:
    /// `^\+([0-9] [0-9]( ?[0-9]){0,13}|[0-9]{2} [0-9]( ?[0-9]){0,12}|[0-9]{3} [0-9]( ?[0-9]){0,11})$`.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var phone: Sensitive<String>?

    /// The mobile telephone number: a plus sign, a country code of one to three digits, a space, and the
    /// national number with single spaces, in all at most 15 digits.
    ///
    /// Pattern:
    /// `^\+([0-9] [0-9]( ?[0-9]){0,13}|[0-9]{2} [0-9]( ?[0-9]){0,12}|[0-9]{3} [0-9]( ?[0-9]){0,11})$`.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var mobilePhone: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        firstName: Sensitive<String>? = nil,
        lastName: Sensitive<String>? = nil,
        email: Sensitive<String>? = nil,
        phone: Sensitive<String>? = nil,
        mobilePhone: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.phone = phone
        self.mobilePhone = mobilePhone
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ShippingContact {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        firstName = try object.optional("firstName")
        lastName = try object.optional("lastName")
        email = try object.optional("email")
        phone = try object.optional("phone")
        mobilePhone = try object.optional("mobilePhone")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("firstName", firstName)
        writer.optional("lastName", lastName)
        writer.optional("email", email)
        writer.optional("phone", phone)
        writer.optional("mobilePhone", mobilePhone)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ShippingContact: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ShippingContact.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let firstName = object.optional("firstName", &check) {
            check.type(.string, firstName)
            check.minLength(1, firstName)
            check.maxLength(50, firstName)
        }
        if let lastName = object.optional("lastName", &check) {
            check.type(.string, lastName)
            check.minLength(1, lastName)
            check.maxLength(50, lastName)
        }
        if let email = object.optional("email", &check) {
            check.type(.string, email)
            check.minLength(4, email)
            check.format(.email, email)
        }
        if let phone = object.optional("phone", &check) {
            check.type(.string, phone)
            check.pattern(Self.phonePattern, phone)
        }
        if let mobilePhone = object.optional("mobilePhone", &check) {
            check.type(.string, mobilePhone)
            check.pattern(Self.mobilePhonePattern, mobilePhone)
        }
    }

    private static let propertyNames: PropertyNames = [
        "firstName",
        "lastName",
        "email",
        "phone",
        "mobilePhone",
    ]
    private static let phonePattern = Pattern(
        #"^\+([0-9] [0-9]( ?[0-9]){0,13}|[0-9]{2} [0-9]( ?[0-9]){0,12}|[0-9]{3} [0-9]( ?[0-9]){0,11})$"#
    )
    private static let mobilePhonePattern = Pattern(
        #"^\+([0-9] [0-9]( ?[0-9]){0,13}|[0-9]{2} [0-9]( ?[0-9]){0,12}|[0-9]{3} [0-9]( ?[0-9]){0,11})$"#
    )
}
