// Generated from schemas/Closed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Closed: Codable, Hashable, PayloadValue {
    public var own: Int?

    public var id: String

    public var other: Int?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        own: Int? = nil,
        id: String,
        other: Int? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.own = own
        self.id = id
        self.other = other
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Closed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        own = try object.optional("own")
        id = try object.required("id")
        other = try object.optional("other")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("own", own)
        writer.required("id", id)
        writer.optional("other", other)
        writer.others(additionalProperties)
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
        if let own = check.optional("own", value) {
            check.type(.integer, own)
        }
        check.reference(Base.self, value, "/allOf/0/$ref")
        let allOf1 = check.at("/allOf/1", value)
        if let other = check.optional("other", allOf1) {
            check.type(.integer, other)
        }
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            if check.isName(name, matching: Self.evaluatedPattern, for: "unevaluatedProperties", value) {
                continue
            }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let evaluatedNames: PropertyNames = ["id", "other", "own"]
    private static let evaluatedPattern = Pattern("^x-")
}
