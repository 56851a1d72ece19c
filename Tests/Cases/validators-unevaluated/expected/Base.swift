// Generated from schemas/Base.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Base: Codable, Hashable, PayloadValue {
    public var id: String

    public init(
        id: String,
    ) {
        self.id = id
    }
}

// MARK: - Codable

extension Base {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
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
        if let id = check.required("id", value) {
            check.type(.string, id)
        }
    }
}
