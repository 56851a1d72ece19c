// Generated from schemas/Typed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Typed: Codable, Hashable, PayloadValue {
    public var a: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<Int>

    public init(
        a: String? = nil,
        additionalProperties: PropertyMap<Int> = [:],
    ) {
        self.a = a
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Typed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Typed: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Typed.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            if check.isName(name, in: Self.propertyNames) { continue }
            let member = check.member(name, "/additionalProperties", value)
            check.type(.integer, member)
        }
    }

    private static let propertyNames: PropertyNames = ["a"]
}
