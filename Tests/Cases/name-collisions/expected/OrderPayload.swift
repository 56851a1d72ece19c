// Generated from schemas/OrderPayload.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct OrderPayload: Codable, Hashable, PayloadValue {
    public var i: String?

    public init(
        i: String? = nil,
    ) {
        self.i = i
    }
}

// MARK: - Codable

extension OrderPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        i = try object.optional("i")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("i", i)
        writer.endObject()
    }
}

// MARK: - Validation

extension OrderPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///OrderPayload.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let i = check.optional("i", value) {
            check.type(.string, i)
        }
    }
}
