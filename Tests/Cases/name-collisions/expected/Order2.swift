// Generated from schemas/order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order2: Codable, Hashable, PayloadValue {
    public var j: String?

    public init(
        j: String? = nil,
    ) {
        self.j = j
    }
}

// MARK: - Codable

extension Order2 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        j = try object.optional("j")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("j", j)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order2: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let j = check.optional("j", value) {
            check.type(.string, j)
        }
    }
}
