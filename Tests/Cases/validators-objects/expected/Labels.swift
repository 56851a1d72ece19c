// Generated from schemas/Labels.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Labels: Codable, Hashable, PayloadValue {
    public var id: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        id: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Labels {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Labels: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Labels.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.optional("id", value) {
            check.type(.string, id)
        }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            var isKnown = check.isName(name, in: Self.propertyNames)
            if check.isName(name, matching: Self.namePattern, for: "patternProperties", value) {
                isKnown = true
                let member = check.member(name, "/patternProperties/^x-", value)
                check.type(.integer, member)
            }
            if check.isName(name, matching: Self.namePattern2, for: "patternProperties", value) {
                isKnown = true
                let member = check.member(name, "/patternProperties/-at$", value)
                check.type(.string, member)
                check.format(.dateTime, member)
            }
            if isKnown { continue }
            let member = check.member(name, "/additionalProperties", value)
            check.type(.boolean, member)
        }
    }

    private static let propertyNames: PropertyNames = ["id"]
    private static let namePattern = Pattern("^x-")
    private static let namePattern2 = Pattern("-at$")
}
