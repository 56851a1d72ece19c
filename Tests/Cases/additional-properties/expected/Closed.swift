// Generated from schemas/Closed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Closed: Codable, Hashable, PayloadValue {
    public var a: String?

    public init(
        a: String? = nil,
    ) {
        self.a = a
    }
}

// MARK: - Codable

extension Closed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

// MARK: - Validation

extension Closed: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Closed.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let a = object.optional("a", &check) {
            check.type(.string, a)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["a"]
}
