// Generated from schemas/Person.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Person: Codable, Hashable, PayloadValue {
    public var name: String

    public init(
        name: String,
    ) {
        self.name = name
    }
}

// MARK: - Codable

extension Person {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension Person: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Person.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.required("name", value) {
            check.type(.string, name)
        }
    }
}
