// Generated from schemas/Prefixed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Prefixed: Codable, Hashable, PayloadValue {
    public var id: String

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<String>

    public init(
        id: String,
        additionalProperties: PropertyMap<String> = [:],
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Prefixed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Prefixed: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Prefixed.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.required("id", value) {
            check.type(.string, id)
        }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            if check.isName(name, matching: Self.namePattern, for: "patternProperties", value) {
                let member = check.member(name, "/patternProperties/^x-", value)
                check.type(.string, member)
                check.maxLength(2, member)
                continue
            }
            if check.isName(name, in: Self.propertyNames) { continue }
            check.unexpected(name, "additionalProperties", value)
        }
    }

    private static let propertyNames: PropertyNames = ["id"]
    private static let namePattern = Pattern("^x-")
}
