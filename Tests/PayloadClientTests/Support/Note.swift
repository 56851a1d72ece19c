import PayloadRuntime

/// A payload as the generator writes one: a text, a secret, and properties that the schema does not declare.
struct Note: Codable, Hashable, Sendable {
    var text: String
    var secret: Sensitive<String>?
    var count: Int?
    var additionalProperties: PropertyMap<JSONValue>

    init(
        text: String,
        secret: Sensitive<String>? = nil,
        count: Int? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:]
    ) {
        self.text = text
        self.secret = secret
        self.count = count
        self.additionalProperties = additionalProperties
    }
}

extension Note: PayloadValue {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.required("text")
        secret = try object.optional("secret")
        count = try object.optional("count")
        additionalProperties = try object.others()
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("text", text)
        writer.optional("secret", secret)
        writer.optional("count", count)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Note: ValidatedPayload {
    static var schemaLocation: StaticString { "file:///Note.schema.json" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let text = object.required("text", &check) {
            check.type(.string, text)
            check.maxLength(10, text)
        }
        if let secret = object.optional("secret", &check) {
            check.type(.string, secret)
            check.maxLength(10, secret)
        }
        if let count = object.optional("count", &check) {
            check.type(.integer, count)
        }
    }

    private static let propertyNames: PropertyNames = ["text", "secret", "count"]
}

/// A parameter's schema: a string of 2 to 8 characters.
enum NameParameter: PayloadSchema {
    static var schemaLocation: StaticString { "file:///Notes.openapi.json#/components/parameters/name" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(2, value)
        check.maxLength(8, value)
    }
}

/// A parameter that has a character at least.
enum FilledParameter: PayloadSchema {
    static var schemaLocation: StaticString { "file:///Notes.openapi.json#/components/parameters/filled" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.minLength(1, value)
    }
}

/// A schema whose rules depend on the time: what a body of this kind has to declare.
enum TimedSchema: PayloadSchema {
    struct Context: PayloadContext {
        static let facts: [ContextFact] = [.time("now")]
        var validation: ValidationContext

        init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    static var schemaLocation: StaticString { "file:///Timed.schema.json" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.clockWindow(within: .minutes(2), value)
    }
}
