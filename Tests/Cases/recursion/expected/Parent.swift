// Generated from schemas/Parent.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Parent: Codable, Hashable, PayloadValue {
    @Boxed public var child: Child?

    public var note: String?

    public init(
        child: Child? = nil,
        note: String? = nil,
    ) {
        self.child = child
        self.note = note
    }
}

// MARK: - Codable

extension Parent {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        child = try object.optional("child")
        note = try object.optional("note")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("child", child)
        writer.optional("note", note)
        writer.endObject()
    }
}

// MARK: - Validation

extension Parent: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Parent.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let child = check.optional("child", value) {
            check.reference(Child.self, child)
        }
        if let note = check.optional("note", value) {
            check.type(.string, note)
        }
    }
}
