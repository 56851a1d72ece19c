// Generated from schemas/3ds.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Value3ds: Codable, Hashable, PayloadValue {
    public var c: String?

    public init(
        c: String? = nil,
    ) {
        self.c = c
    }
}

// MARK: - Codable

extension Value3ds {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        c = try object.optional("c")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("c", c)
        writer.endObject()
    }
}

// MARK: - Validation

extension Value3ds: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///3ds.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let c = check.optional("c", value) {
            check.type(.string, c)
        }
    }
}
