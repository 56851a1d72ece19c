// Generated from schemas/Flags.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Flags: Codable, Hashable, PayloadValue {
    public var any: JSONValue

    public var list: [JSONValue]?

    public var none: [JSONValue]?

    public var emptyObject: JSONValue?

    public init(
        any: JSONValue,
        list: [JSONValue]? = nil,
        none: [JSONValue]? = nil,
        emptyObject: JSONValue? = nil,
    ) {
        self.any = any
        self.list = list
        self.none = none
        self.emptyObject = emptyObject
    }
}

// MARK: - Codable

extension Flags {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        any = try object.required("any")
        list = try object.optional("list")
        none = try object.optional("none")
        emptyObject = try object.optional("emptyObject")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("any", any)
        writer.optional("list", list)
        writer.optional("none", none)
        writer.optional("emptyObject", emptyObject)
        writer.endObject()
    }
}

// MARK: - Validation

extension Flags: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Flags.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        object.required("any", &check)
        if let never = object.optional("never", &check) {
            check.never(never, "properties")
        }
        if let list = object.optional("list", &check) {
            check.type(.array, list)
        }
        if let none = object.optional("none", &check) {
            check.type(.array, none)
            check.noItems(from: 0, none)
        }
        if let emptyObject = object.optional("emptyObject", &check) {
            check.reference(EverythingSchema.self, emptyObject)
        }
    }

    private static let propertyNames: PropertyNames = ["any", "never", "list", "none", "emptyObject"]
}
