// Generated from schemas/pay-out.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct PayOutPayload: Codable, Hashable, PayloadValue {
    public var b: String?

    public init(
        b: String? = nil,
    ) {
        self.b = b
    }
}

// MARK: - Codable

extension PayOutPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        b = try object.optional("b")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension PayOutPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///pay-out.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let b = object.optional("b", &check) {
            check.type(.string, b)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["b"]
}
