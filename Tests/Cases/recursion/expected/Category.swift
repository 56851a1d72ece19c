// Generated from schemas/Category.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Category: Codable, Hashable, PayloadValue {
    public var name: String

    @Boxed public var parent: Category?

    public var children: [Category]?

    public init(
        name: String,
        parent: Category? = nil,
        children: [Category]? = nil,
    ) {
        self.name = name
        self.parent = parent
        self.children = children
    }
}

// MARK: - Codable

extension Category {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
        parent = try object.optional("parent")
        children = try object.optional("children")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.optional("parent", parent)
        writer.optional("children", children)
        writer.endObject()
    }
}

// MARK: - Validation

extension Category: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Category.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.required("name", &check) {
            check.type(.string, name)
        }
        if let parent = object.optional("parent", &check) {
            check.reference(Category.self, parent)
        }
        if let children = object.optional("children", &check) {
            check.type(.array, children)
            var items = check.items(children)
            while let child = items.next(&check) {
                check.reference(Category.self, child)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["name", "parent", "children"]
}
