// Generated from schemas/Form.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A form with the schema of its answers.
public struct Form: Codable, Hashable, PayloadValue {
    public var name: String?

    /// A JSON Schema.
    public var answers: JSONValue

    public var former: [JSONValue]?

    /// At least 0.
    public var limit: JSONValue?

    public init(
        name: String? = nil,
        answers: JSONValue,
        former: [JSONValue]? = nil,
        limit: JSONValue? = nil,
    ) {
        self.name = name
        self.answers = answers
        self.former = former
        self.limit = limit
    }
}

// MARK: - Codable

extension Form {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
        answers = try object.required("answers")
        former = try object.optional("former")
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.required("answers", answers)
        writer.optional("former", former)
        writer.optional("limit", limit)
        writer.endObject()
    }
}

// MARK: - Validation

extension Form: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Form.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.optional("name", &check) {
            check.type(.string, name)
        }
        if let answers = object.required("answers", &check) {
            check.reference(SchemaSchema.self, answers)
        }
        if let former = object.optional("former", &check) {
            check.type(.array, former)
            var items = check.items(former)
            while let formerElement = items.next(&check) {
                check.reference(SchemaSchema2.self, formerElement)
            }
        }
        if let limit = object.optional("limit", &check) {
            check.reference(NonNegativeIntegerSchema.self, limit)
        }
    }

    private static let propertyNames: PropertyNames = ["name", "answers", "former", "limit"]
}
