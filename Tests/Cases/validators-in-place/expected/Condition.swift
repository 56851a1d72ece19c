// Generated from schemas/Condition.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Condition: Codable, Hashable, PayloadValue {
    /// Required when `phone` is present.
    public var country: String?

    /// Matching `^[0-9]{5}$` when `zip` is present and when `country` is `"US"`.
    public var zip: String?

    /// - Required when `country` is `"US"`.
    /// - At most 0 characters unless `country` is `"US"`.
    public var state: String?

    /// - Required unless `zip` is present and when `country` is `"US"`.
    /// - Required when `mail` is present.
    public var phone: String?

    /// At least 3 characters when `mail` is present.
    public var mail: String?

    public init(
        country: String? = nil,
        zip: String? = nil,
        state: String? = nil,
        phone: String? = nil,
        mail: String? = nil,
    ) {
        self.country = country
        self.zip = zip
        self.state = state
        self.phone = phone
        self.mail = mail
    }
}

// MARK: - Codable

extension Condition {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        country = try object.optional("country")
        zip = try object.optional("zip")
        state = try object.optional("state")
        phone = try object.optional("phone")
        mail = try object.optional("mail")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("country", country)
        writer.optional("zip", zip)
        writer.optional("state", state)
        writer.optional("phone", phone)
        writer.optional("mail", mail)
        writer.endObject()
    }
}

// MARK: - Validation

extension Condition: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Condition.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let country = object.optional("country", &check) {
            check.type(.string, country)
        }
        if let zip = object.optional("zip", &check) {
            check.type(.string, zip)
        }
        if let state = object.optional("state", &check) {
            check.type(.string, state)
        }
        if let phone = object.optional("phone", &check) {
            check.type(.string, phone)
        }
        if let mail = object.optional("mail", &check) {
            check.type(.string, mail)
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            if let country = check.required("country", value) {
                check.constant("US", country)
            }
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "country is US")
            check.required("state", thenValue)
            let thenValueMatchesIf = check.matches(thenValue, for: "if") { thenValue, check in
                check.required("zip", thenValue)
            }
            if thenValueMatchesIf {
                let thenValue2 = check.at("/then", thenValue, when: "zip is present")
                if let zip = check.optional("zip", thenValue2) {
                    check.pattern(Self.zipPattern, zip)
                }
            } else {
                let elseValue = check.at("/else", thenValue, unless: "zip is present")
                check.required("phone", elseValue)
            }
        } else {
            let elseValue = check.at("/else", value, unless: "country is US")
            if let state = check.optional("state", elseValue) {
                check.maxLength(0, state)
            }
        }
        if check.has("phone", value) {
            let dependent = check.at("/dependentSchemas/phone", value, when: "phone is present")
            check.required("country", dependent)
        }
        if check.has("mail", value) {
            let dependent = check.at("/dependentSchemas/mail", value, when: "mail is present")
            if let mail = check.optional("mail", dependent) {
                check.minLength(3, mail)
            }
            check.required("phone", dependent)
        }
    }

    private static let propertyNames: PropertyNames = ["country", "zip", "state", "phone", "mail"]
    private static let zipPattern = Pattern("^[0-9]{5}$")
}
