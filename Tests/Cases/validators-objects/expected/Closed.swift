// Generated from schemas/Closed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Closed: Codable, Hashable, PayloadValue {
    public var a: String

    public var open: JSONValue

    public var b: Int?

    public init(
        a: String,
        open: JSONValue,
        b: Int? = nil,
    ) {
        self.a = a
        self.open = open
        self.b = b
    }
}

// MARK: - Codable

extension Closed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.required("a")
        open = try object.required("open")
        b = try object.optional("b")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("a", a)
        writer.required("open", open)
        writer.optional("b", b)
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
        if let a = object.required("a", &check) {
            check.type(.string, a)
        }
        object.required("open", &check)
        if let b = object.optional("b", &check) {
            check.type(.integer, b)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["a", "open", "b"]
}
