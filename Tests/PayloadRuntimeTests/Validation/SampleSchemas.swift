import PayloadRuntime

// Schemas as the generator writes them, each with the JSON Schema that it stands for.

/// `{"$id": "https://a.example/node", "type": "object", "properties": {"v": {"type": "integer"}, "next": {"$ref": "#"}}}`
enum NodeSchema: PayloadSchema {
    static let schemaLocation: StaticString = "https://a.example/node"
    static let names: PropertyNames = ["v", "next"]

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, names)
        if let v = object.optional("v", &check) {
            check.type(.integer, v)
        }
        if let next = object.optional("next", &check) {
            check.reference(NodeSchema.self, next)
        }
    }
}

/// `{"$id": "https://a.example/amount", "type": "number", "minimum": 0, "multipleOf": 0.01}`
enum AmountSchema: PayloadSchema {
    static let schemaLocation: StaticString = "https://a.example/amount"

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.number, value)
        check.minimum(0, value)
        check.multipleOf("0.01", value)
    }
}

/// `{"type": "integer", "minimum": 1}` in the `$defs` of ``PaymentSchema``, under the name `x^y`.
enum CountSchema: PayloadSchema {
    static let schemaLocation: StaticString = "https://a.example/payment#/$defs/x%5Ey"

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(1, value)
    }
}

/// ```
/// {"$id": "https://a.example/payment", "type": "object", "required": ["id", "amount"], "additionalProperties": false,
///  "properties": {"id": {"type": "string", "maxLength": 3, "pattern": "^[a-z]+$"}, "amount": {"$ref": "amount"},
///   "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}}, "a/b": {"$ref": "#/$defs/x%5Ey"},
///   "notes": {"patternProperties": {"^n": {"type": "string"}}, "propertyNames": {"maxLength": 2}}}}
/// ```
enum PaymentSchema: PayloadSchema {
    static let schemaLocation: StaticString = "https://a.example/payment"
    static let names: PropertyNames = ["id", "amount", "tags", "a/b", "notes"]
    static let letters = Pattern("^[a-z]+$")
    static let note = Pattern("^n")

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, names)
        if let id = object.required("id", &check) {
            check.type(.string, id)
            check.maxLength(3, id)
            check.pattern(letters, id)
        }
        if let amount = object.required("amount", &check) {
            check.reference(AmountSchema.self, amount)
        }
        if let tags = object.optional("tags", &check) {
            check.type(.array, tags)
            check.uniqueItems(tags)
            var items = check.items(tags)
            while let tag = items.next(&check) {
                check.type(.string, tag)
            }
        }
        if let count = object.optional("a/b", &check) {
            check.reference(CountSchema.self, count)
        }
        if let notes = object.optional("notes", &check) {
            validateNotes(notes, &check)
        }
        object.noOthers(names, &check)
    }

    private static func validateNotes(_ notes: Validation.Value, _ check: inout Validation) {
        var members = check.members(of: notes)
        while let name = members.next(&check) {
            if check.isName(name, matching: note, for: "patternProperties", notes) {
                check.type(.string, check.member(name, "/patternProperties/^n", notes))
            }
        }
        check.propertyNames(notes) { name, check in check.maxLength(2, name) }
    }
}

/// The violations of a text, as `instanceLocation keywordLocation`.
func violations<Schema: PayloadSchema>(_ text: String, _ schema: Schema.Type) throws -> [String] {
    do throws(ValidationError) {
        _ = try schema.validate(text.utf8)
        return []
    } catch {
        return error.violations.map { "\($0.instanceLocation) \($0.keywordLocation)" }
    }
}

/// The violations of a text by calls alone, as `keyword: message`. None exactly when the first phase says valid.
func findings(
    _ text: String,
    options: JSONParsingOptions = .init(),
    facts: ValidationFacts = .none,
    _ schema: SchemaFunction
) throws -> [String] {
    let root = try JSONDocument(parsing: text, options: options).root
    if Validation.isValid(root, facts: facts, schema) { return [] }
    let report = Validation.report(on: root, schemaLocation: "", facts: facts, schema)
    return report.violations().map { "\($0.keyword): \($0.message)" }
}

/// ```
/// {"$id": "https://a.example/twice", "anyOf": [
///   {"required": ["end"]},
///   {"required": ["next"], "properties": {"next": {"$ref": "#"}, "x": {}}},
///   {"required": ["next"], "properties": {"next": {"$ref": "#"}, "y": {}}}]}
/// ```
enum TwiceSchema: PayloadSchema {
    static let schemaLocation: StaticString = "https://a.example/twice"

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.required("end", value)
        }
        for _ in 0..<2 {
            anyOf.matches(&check) { value, check in
                if let next = check.required("next", value) { check.reference(TwiceSchema.self, next) }
            }
        }
        anyOf.any(&check)
    }
}
