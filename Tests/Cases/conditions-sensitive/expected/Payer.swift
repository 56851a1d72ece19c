// Generated from schemas/Payer.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A payer, whose kind is nobody's business.
public struct Payer: Codable, Hashable, PayloadValue {
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var kind: Sensitive<String>?

    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var account: Sensitive<String>?

    /// - Required when `account` is present.
    /// - At most 3 characters when the condition at `#/allOf/1/if` holds.
    public var name: String?

    /// Required when the condition at `#/allOf/0/if` holds.
    public var vat: String?

    public init(
        kind: Sensitive<String>? = nil,
        account: Sensitive<String>? = nil,
        name: String? = nil,
        vat: String? = nil,
    ) {
        self.kind = kind
        self.account = account
        self.name = name
        self.vat = vat
    }
}

// MARK: - Codable

extension Payer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
        account = try object.optional("account")
        name = try object.optional("name")
        vat = try object.optional("vat")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.optional("account", account)
        writer.optional("name", name)
        writer.optional("vat", vat)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payer.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let kind = object.optional("kind", &check) {
            check.type(.string, kind)
        }
        if let account = object.optional("account", &check) {
            check.reference(Payer.AccountSchema.self, account)
        }
        if let name = object.optional("name", &check) {
            check.type(.string, name)
        }
        if let vat = object.optional("vat", &check) {
            check.type(.string, vat)
        }
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let kind = check.required("kind", allOf0) {
                check.constant("firm", kind)
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "the condition at #/allOf/0/if holds")
            check.required("vat", thenValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let account = check.required("account", allOf1) {
                check.pattern(Self.accountPattern, account)
            }
        }
        if allOf1MatchesIf {
            let thenValue = check.at("/then", allOf1, when: "the condition at #/allOf/1/if holds")
            if let name = check.optional("name", thenValue) {
                check.maxLength(3, name)
            }
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2MatchesIf = check.matches(allOf2, for: "if") { allOf2, check in
            check.required("account", allOf2)
        }
        if allOf2MatchesIf {
            let thenValue = check.at("/then", allOf2, when: "account is present")
            check.required("name", thenValue)
        }
    }

    private static let propertyNames: PropertyNames = ["kind", "account", "name", "vat"]
    private static let accountPattern = Pattern("^4")
}

extension Payer {
    /// Checks values that have no type of their own.
    public enum AccountSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Payer.schema.json#/$defs/account"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
        }
    }
}
