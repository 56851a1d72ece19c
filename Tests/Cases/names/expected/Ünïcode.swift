// Generated from schemas/ünïcode.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Ünïcode: Codable, Hashable, PayloadValue {
    public var d: String?

    public init(
        d: String? = nil,
    ) {
        self.d = d
    }
}

// MARK: - Codable

extension Ünïcode {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        d = try object.optional("d")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("d", d)
        writer.endObject()
    }
}

// MARK: - Validation

extension Ünïcode: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///%C3%BCn%C3%AFcode.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let d = check.optional("d", value) {
            check.type(.string, d)
        }
    }
}
