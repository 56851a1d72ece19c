// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Tree: Codable, Hashable, PayloadValue {
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

extension Tree {
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

extension Tree: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/tree"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let children = check.optional("children", value) {
            check.type(.array, children)
            var items = check.items(children)
            while let child = items.next(&check) {
                check.reference(Tree.self, child, "/$dynamicRef")
            }
        }
    }
}
