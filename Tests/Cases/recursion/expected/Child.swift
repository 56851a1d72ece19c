// Generated from schemas/Child.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Child: Codable, Hashable, PayloadValue {
    public var parent: Parent?

    public var others: PropertyMap<Parent>?

    public init(
        parent: Parent? = nil,
        others: PropertyMap<Parent>? = nil,
    ) {
        self.parent = parent
        self.others = others
    }
}

// MARK: - Codable

extension Child {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        parent = try object.optional("parent")
        others = try object.optional("others")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("parent", parent)
        writer.optional("others", others)
        writer.endObject()
    }
}

// MARK: - Validation

extension Child: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Child.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let parent = check.optional("parent", value) {
            check.reference(Parent.self, parent)
        }
        if let others = check.optional("others", value) {
            check.type(.object, others)
            var members = check.members(of: others)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", others)
                check.reference(Parent.self, member)
            }
        }
    }
}
