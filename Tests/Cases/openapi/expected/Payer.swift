// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payer: Codable, Hashable, PayloadValue {
    public var name: String?

    public init(
        name: String? = nil,
    ) {
        self.name = name
    }
}

// MARK: - Codable

extension Payer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Payer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.optional("name", value) {
            check.type(.string, name)
        }
    }
}
