// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Tree: Codable, Hashable, PayloadValue {
    public var value: String

    public var children: [Tree]?

    public init(
        value: String,
        children: [Tree]? = nil,
    ) {
        self.value = value
        self.children = children
    }
}

// MARK: - Codable

extension Tree {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        children = try object.optional("children")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("children", children)
        writer.endObject()
    }
}

// MARK: - Validation

extension Tree: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Tree.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let value2 = check.required("value", value) {
            check.type(.string, value2)
        }
        if let children = check.optional("children", value) {
            check.type(.array, children)
            var items = check.items(children)
            while let child = items.next(&check) {
                check.reference(Tree.self, child, "/$dynamicRef")
            }
        }
    }
}
