// Generated from schemas/Base.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// What all have.
public struct Base: Codable, Hashable, PayloadValue {
    public var id: String

    public var created: DateTime?

    /// A remark.
    public var note: Nullable<String>?

    public init(
        id: String,
        created: DateTime? = nil,
        note: Nullable<String>? = nil,
    ) {
        self.id = id
        self.created = created
        self.note = note
    }
}

// MARK: - Codable

extension Base {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        created = try object.optional("created")
        note = try object.optional("note")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.optional("created", created)
        writer.optional("note", note)
        writer.endObject()
    }
}

// MARK: - Validation

extension Base: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Base.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.required("id", &check) {
            check.type(.string, id)
        }
        if let created = object.optional("created", &check) {
            check.type(.string, created)
            check.format(.dateTime, created)
        }
        if let note = object.optional("note", &check) {
            check.type([.string, .null], note)
        }
    }

    private static let propertyNames: PropertyNames = ["id", "created", "note"]
}
