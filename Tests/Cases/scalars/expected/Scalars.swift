// Generated from schemas/Scalars.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Scalars: Codable, Hashable, PayloadValue {
    public var text: String

    public var whole: Int

    public var decimal: Decimal

    public var flag: Bool

    public var nothing: JSONNull

    public var anything: JSONValue

    public var object: PropertyMap<JSONValue>

    public var array: [JSONValue]

    public init(
        text: String,
        whole: Int,
        decimal: Decimal,
        flag: Bool,
        nothing: JSONNull,
        anything: JSONValue,
        object: PropertyMap<JSONValue>,
        array: [JSONValue],
    ) {
        self.text = text
        self.whole = whole
        self.decimal = decimal
        self.flag = flag
        self.nothing = nothing
        self.anything = anything
        self.object = object
        self.array = array
    }
}

// MARK: - Codable

extension Scalars {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        text = try object.required("text")
        whole = try object.required("whole")
        decimal = try object.required("decimal")
        flag = try object.required("flag")
        nothing = try object.required("nothing")
        anything = try object.required("anything")
        self.object = try object.required("object")
        array = try object.required("array")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("text", text)
        writer.required("whole", whole)
        writer.required("decimal", decimal)
        writer.required("flag", flag)
        writer.required("nothing", nothing)
        writer.required("anything", anything)
        writer.required("object", object)
        writer.required("array", array)
        writer.endObject()
    }
}

// MARK: - Validation

extension Scalars: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Scalars.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let text = object.required("text", &check) {
            check.type(.string, text)
        }
        if let whole = object.required("whole", &check) {
            check.type(.integer, whole)
        }
        if let decimal = object.required("decimal", &check) {
            check.type(.number, decimal)
        }
        if let flag = object.required("flag", &check) {
            check.type(.boolean, flag)
        }
        if let nothing = object.required("nothing", &check) {
            check.type(.null, nothing)
        }
        object.required("anything", &check)
        if let object2 = object.required("object", &check) {
            check.type(.object, object2)
        }
        if let array = object.required("array", &check) {
            check.type(.array, array)
        }
    }

    private static let propertyNames: PropertyNames = [
        "text",
        "whole",
        "decimal",
        "flag",
        "nothing",
        "anything",
        "object",
        "array",
    ]
}
