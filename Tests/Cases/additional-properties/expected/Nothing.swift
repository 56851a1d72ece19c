// Generated from schemas/Nothing.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Nothing: Codable, Hashable, PayloadValue {
    public init() {}
}

// MARK: - Codable

extension Nothing {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

// MARK: - Validation

extension Nothing: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nothing.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        let object = check.object(value, Self.propertyNames)
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = []
}
