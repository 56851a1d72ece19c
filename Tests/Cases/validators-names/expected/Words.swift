// Generated from schemas/Words.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Words: Codable, Hashable, PayloadValue {
    /// At least 1 character.
    public var value: String?

    /// At least 1 character.
    public var check: String?

    /// At least 1 character.
    public var object: String?

    /// At least 1 character.
    public var wordsSelf: String?

    /// At least 1 character.
    public var wordsInit: String?

    /// At least 1 character.
    public var type: String?

    /// At least 1 character.
    public var validate: String?

    /// At least 1 character.
    public var schemaLocation: String?

    /// At least 1 character.
    public var propertyNames: String?

    /// At least 1 character.
    public var items: String?

    /// At least 1 character.
    public var `default`: String?

    /// At least 1 character.
    public var item: String?

    /// At least 1 character.
    public var name: String?

    /// At least 1 character.
    public var members: String?

    /// At least 1 character.
    public var member: String?

    /// At least 1 character.
    public var allowedValues: String?

    /// At least 1 character.
    public var textPattern: String?

    /// At least 1 character.
    public var isValid: String?

    /// At least 1 character.
    public var validation: String?

    /// At least 1 character.
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String?

    public init(
        value: String? = nil,
        check: String? = nil,
        object: String? = nil,
        wordsSelf: String? = nil,
        wordsInit: String? = nil,
        type: String? = nil,
        validate: String? = nil,
        schemaLocation: String? = nil,
        propertyNames: String? = nil,
        items: String? = nil,
        `default`: String? = nil,
        item: String? = nil,
        name: String? = nil,
        members: String? = nil,
        member: String? = nil,
        allowedValues: String? = nil,
        textPattern: String? = nil,
        isValid: String? = nil,
        validation: String? = nil,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: String? = nil,
    ) {
        self.value = value
        self.check = check
        self.object = object
        self.wordsSelf = wordsSelf
        self.wordsInit = wordsInit
        self.type = type
        self.validate = validate
        self.schemaLocation = schemaLocation
        self.propertyNames = propertyNames
        self.items = items
        self.`default` = `default`
        self.item = item
        self.name = name
        self.members = members
        self.member = member
        self.allowedValues = allowedValues
        self.textPattern = textPattern
        self.isValid = isValid
        self.validation = validation
        self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx =
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    }
}

// MARK: - Codable

extension Words {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.optional("value")
        check = try object.optional("check")
        self.object = try object.optional("object")
        wordsSelf = try object.optional("self")
        wordsInit = try object.optional("init")
        type = try object.optional("Type")
        validate = try object.optional("validate")
        schemaLocation = try object.optional("schemaLocation")
        propertyNames = try object.optional("propertyNames")
        items = try object.optional("items")
        `default` = try object.optional("default")
        item = try object.optional("item")
        name = try object.optional("name")
        members = try object.optional("members")
        member = try object.optional("member")
        allowedValues = try object.optional("allowedValues")
        textPattern = try object.optional("textPattern")
        isValid = try object.optional("isValid")
        validation = try object.optional("Validation")
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx =
            try object.optional(
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            )
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("value", value)
        writer.optional("check", check)
        writer.optional("object", object)
        writer.optional("self", wordsSelf)
        writer.optional("init", wordsInit)
        writer.optional("Type", type)
        writer.optional("validate", validate)
        writer.optional("schemaLocation", schemaLocation)
        writer.optional("propertyNames", propertyNames)
        writer.optional("items", items)
        writer.optional("default", `default`)
        writer.optional("item", item)
        writer.optional("name", name)
        writer.optional("members", members)
        writer.optional("member", member)
        writer.optional("allowedValues", allowedValues)
        writer.optional("textPattern", textPattern)
        writer.optional("isValid", isValid)
        writer.optional("Validation", validation)
        writer.optional(
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        )
        writer.endObject()
    }
}

// MARK: - Validation

extension Words: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Words.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let value2 = object.optional("value", &check) {
            check.type(.string, value2)
            check.minLength(1, value2)
        }
        if let check2 = object.optional("check", &check) {
            check.type(.string, check2)
            check.minLength(1, check2)
        }
        if let object2 = object.optional("object", &check) {
            check.type(.string, object2)
            check.minLength(1, object2)
        }
        if let selfValue = object.optional("self", &check) {
            check.type(.string, selfValue)
            check.minLength(1, selfValue)
        }
        if let initValue = object.optional("init", &check) {
            check.type(.string, initValue)
            check.minLength(1, initValue)
        }
        if let type = object.optional("Type", &check) {
            check.type(.string, type)
            check.minLength(1, type)
        }
        if let validate = object.optional("validate", &check) {
            check.type(.string, validate)
            check.minLength(1, validate)
        }
        if let schemaLocation = object.optional("schemaLocation", &check) {
            check.type(.string, schemaLocation)
            check.minLength(1, schemaLocation)
        }
        if let propertyNames = object.optional("propertyNames", &check) {
            check.type(.string, propertyNames)
            check.minLength(1, propertyNames)
        }
        if let items = object.optional("items", &check) {
            check.type(.string, items)
            check.minLength(1, items)
        }
        if let `default` = object.optional("default", &check) {
            check.type(.string, `default`)
            check.minLength(1, `default`)
        }
        if let item = object.optional("item", &check) {
            check.type(.string, item)
            check.minLength(1, item)
        }
        if let name = object.optional("name", &check) {
            check.type(.string, name)
            check.minLength(1, name)
        }
        if let members = object.optional("members", &check) {
            check.type(.string, members)
            check.minLength(1, members)
        }
        if let member = object.optional("member", &check) {
            check.type(.string, member)
            check.minLength(1, member)
        }
        if let allowedValues = object.optional("allowedValues", &check) {
            check.type(.string, allowedValues)
            check.minLength(1, allowedValues)
        }
        if let textPattern = object.optional("textPattern", &check) {
            check.type(.string, textPattern)
            check.minLength(1, textPattern)
        }
        if let isValid = object.optional("isValid", &check) {
            check.type(.string, isValid)
            check.minLength(1, isValid)
        }
        if let validation = object.optional("Validation", &check) {
            check.type(.string, validation)
            check.minLength(1, validation)
        }
        if let member = object.optional(
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            &check
        ) {
            check.type(.string, member)
            check.minLength(1, member)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "value",
        "check",
        "object",
        "self",
        "init",
        "Type",
        "validate",
        "schemaLocation",
        "propertyNames",
        "items",
        "default",
        "item",
        "name",
        "members",
        "member",
        "allowedValues",
        "textPattern",
        "isValid",
        "Validation",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ]
}
