// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Cart: Codable, Hashable, PayloadValue {
    public var version: String?

    public init(
        version: String? = nil,
    ) {
        self.version = version
    }
}

// MARK: - Codable

extension Cart {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        version = try object.optional("version")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("version", version)
        writer.endObject()
    }
}

// MARK: - Validation

extension Cart: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Cart"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let version = check.optional("version", value) {
            check.type(.string, version)
        }
    }
}
