// Generated from schemas/StrictTree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct StrictTree: Codable, Hashable, PayloadValue {
    public var data: JSONValue?

    public var children: [Tree]?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        data: JSONValue? = nil,
        children: [Tree]? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.data = data
        self.children = children
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension StrictTree {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        data = try object.optional("data")
        children = try object.optional("children")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("data", data)
        writer.optional("children", children)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension StrictTree: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/strict-tree"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(TreeSchema.self, value)
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            if check.isName(name, matching: Self.evaluatedPattern, for: "unevaluatedProperties", value) {
                continue
            }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let evaluatedNames: PropertyNames = ["children", "data"]
    private static let evaluatedPattern = Pattern("^x-")
}
