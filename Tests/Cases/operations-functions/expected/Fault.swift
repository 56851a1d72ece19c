// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Fault: Codable, Hashable, PayloadValue {
    public var text: String?

    public init(
        text: String? = nil,
    ) {
        self.text = text
    }
}

// MARK: - Codable

extension Fault {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.optional("text")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("text", text)
        writer.endObject()
    }
}

// MARK: - Validation

extension Fault: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Fault"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let text = check.optional("text", value) {
            check.type(.string, text)
        }
    }
}
