// Generated from schemas/Inferred.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Inferred: Codable, Hashable, PayloadValue {
    /// At least 1 character.
    public var text: String

    /// At least 1.
    public var number: Decimal?

    public var list: [String]?

    public var object: Object?

    /// At least 1 character. At least 1.
    public var several: JSONValue?

    public var required: PropertyMap<JSONValue>?

    /// Anything at all.
    public var nothing: JSONValue?

    public var types: Types?

    public var same: String?

    public var numeric: Decimal?

    public init(
        text: String,
        number: Decimal? = nil,
        list: [String]? = nil,
        object: Object? = nil,
        several: JSONValue? = nil,
        required: PropertyMap<JSONValue>? = nil,
        nothing: JSONValue? = nil,
        types: Types? = nil,
        same: String? = nil,
        numeric: Decimal? = nil,
    ) {
        self.text = text
        self.number = number
        self.list = list
        self.object = object
        self.several = several
        self.required = required
        self.nothing = nothing
        self.types = types
        self.same = same
        self.numeric = numeric
    }

    public struct Object: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public enum Types: Codable, Hashable, PayloadValue {
        case number(Decimal)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Inferred {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.required("text")
        number = try object.optional("number")
        list = try object.optional("list")
        self.object = try object.optional("object")
        several = try object.optional("several")
        required = try object.optional("required")
        nothing = try object.optional("nothing")
        types = try object.optional("types")
        same = try object.optional("same")
        numeric = try object.optional("numeric")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("text", text)
        writer.optional("number", number)
        writer.optional("list", list)
        writer.optional("object", object)
        writer.optional("several", several)
        writer.optional("required", required)
        writer.optional("nothing", nothing)
        writer.optional("types", types)
        writer.optional("same", same)
        writer.optional("numeric", numeric)
        writer.endObject()
    }
}

extension Inferred.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension Inferred.Types {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Inferred: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Inferred.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var object = check.object(value, Self.propertyNames)
        if let text = object.required("text", &check) {
            check.minLength(1, text)
        }
        if let number = object.optional("number", &check) {
            check.minimum(1, number)
        }
        if let list = object.optional("list", &check) {
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.string, listElement)
            }
        }
        if let object2 = object.optional("object", &check) {
            Inferred.Object.validate(object2, &check)
        }
        if let several = object.optional("several", &check) {
            check.minLength(1, several)
            check.minimum(1, several)
        }
        if let required = object.optional("required", &check) {
            check.required("x", required)
        }
        if let types = object.optional("types", &check) {
            Inferred.Types.validate(types, &check)
        }
        if let same = object.optional("same", &check) {
            check.type(.string, same)
        }
        if let numeric = object.optional("numeric", &check) {
            check.type(.number, numeric)
        }
    }

    private static let propertyNames: PropertyNames = [
        "text",
        "number",
        "list",
        "object",
        "several",
        "required",
        "types",
        "same",
        "numeric",
    ]
}

extension Inferred.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Inferred.schema.json#/properties/object"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension Inferred.Types: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Inferred.schema.json#/properties/types"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.number, .string], value)
    }
}
