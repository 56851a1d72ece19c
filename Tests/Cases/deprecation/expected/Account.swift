// Generated from schemas/Account.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Account: Codable, Hashable, PayloadValue {
    @available(*, deprecated, message: "Use \"account\" \\ instead.")
    public var iban: String {
        get { ibanStorage }
        set { ibanStorage = newValue }
    }

    @available(*, deprecated)
    public var bic: String? {
        get { bicStorage }
        set { bicStorage = newValue }
    }

    /// An old type.
    @available(*, deprecated, message: "Use Account.")
    public var account: Old? {
        get { accountStorage }
        set { accountStorage = newValue }
    }

    @available(*, deprecated)
    public var `in`: String? {
        get { inStorage }
        set { inStorage = newValue }
    }

    @available(*, deprecated)
    public var parent: Account? {
        get { parentStorage }
        set { parentStorage = newValue }
    }

    public var kept: String?

    @available(*, deprecated)
    public var value: Value {
        get { valueStorage }
        set { valueStorage = newValue }
    }

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    private var ibanStorage: String

    private var bicStorage: String?

    private var accountStorage: Old?

    private var inStorage: String?

    @Boxed private var parentStorage: Account?

    private var valueStorage: Value

    public init(
        iban: String,
        bic: String? = nil,
        account: Old? = nil,
        `in`: String? = nil,
        parent: Account? = nil,
        kept: String? = nil,
        value: Value = .a,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.ibanStorage = iban
        self.bicStorage = bic
        self.accountStorage = account
        self.inStorage = `in`
        self.parentStorage = parent
        self.kept = kept
        self.valueStorage = value
        self.additionalProperties = additionalProperties
    }

    /// Deprecated.
    public enum Value: ClosedEnumeration {
        case a
    }
}

// MARK: - Codable

extension Account {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        ibanStorage = try object.required("iban")
        bicStorage = try object.optional("bic")
        accountStorage = try object.optional("account")
        inStorage = try object.optional("in")
        parentStorage = try object.optional("parent")
        kept = try object.optional("kept")
        valueStorage = try object.required("value")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("iban", ibanStorage)
        writer.optional("bic", bicStorage)
        writer.optional("account", accountStorage)
        writer.optional("in", inStorage)
        writer.optional("parent", parentStorage)
        writer.optional("kept", kept)
        writer.required("value", valueStorage)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Account.Value {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

// MARK: - Validation

extension Account: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Account.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let iban = object.required("iban", &check) {
            check.type(.string, iban)
        }
        if let bic = object.optional("bic", &check) {
            check.type(.string, bic)
        }
        if let account = object.optional("account", &check) {
            check.reference(Old.self, account)
        }
        if let `in` = object.optional("in", &check) {
            check.type(.string, `in`)
        }
        if let parent = object.optional("parent", &check) {
            check.reference(Account.self, parent)
        }
        if let kept = object.optional("kept", &check) {
            check.type(.string, kept)
        }
        if let value2 = object.required("value", &check) {
            check.constant("a", value2)
        }
    }

    private static let propertyNames: PropertyNames = [
        "iban",
        "bic",
        "account",
        "in",
        "parent",
        "kept",
        "value",
    ]
}
