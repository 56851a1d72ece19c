// Generated from schemas/Node.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Node: Codable, Hashable, PayloadValue {
    /// Default: `{}`.
    @Boxed public var child: Node?

    /// Default: `[{"siblings": []}]`.
    public var siblings: [Node]?

    /// Default: `[]`.
    public var none: [Node]?

    /// Default: `"node"`.
    public var label: String?

    public init(
        child: Node? = nil,
        siblings: [Node]? = nil,
        none: [Node]? = nil,
        label: String? = nil,
    ) {
        self.child = child
        self.siblings = siblings
        self.none = none
        self.label = label
    }
}

// MARK: - Codable

extension Node {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        child = try object.optional("child")
        siblings = try object.optional("siblings")
        none = try object.optional("none")
        label = try object.optional("label")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("child", child)
        writer.optional("siblings", siblings)
        writer.optional("none", none)
        writer.optional("label", label)
        writer.endObject()
    }
}

// MARK: - Defaults

extension Node: DefaultProviding {
    /// A copy in which properties that are absent have their defaults, also in the values inside it:
    /// `siblings`, `none` and `label`.
    public func withDefaults() -> Node {
        var copy = self
        if copy.siblings == nil {
            copy.siblings = try? [Node](decoding: #"[{"siblings":[]}]"#)
        }
        if copy.none == nil {
            copy.none = try? [Node](decoding: "[]")
        }
        if copy.label == nil {
            copy.label = "node"
        }
        copy.child = copy.child.withDefaults()
        copy.siblings = copy.siblings.withDefaults()
        copy.none = copy.none.withDefaults()
        return copy
    }
}

// MARK: - Validation

extension Node: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Node.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let child = object.optional("child", &check) {
            check.reference(Node.self, child)
        }
        if let siblings = object.optional("siblings", &check) {
            check.type(.array, siblings)
            var items = check.items(siblings)
            while let sibling = items.next(&check) {
                check.reference(Node.self, sibling)
            }
        }
        if let none = object.optional("none", &check) {
            check.type(.array, none)
            var items = check.items(none)
            while let noneElement = items.next(&check) {
                check.reference(Node.self, noneElement)
            }
        }
        if let label = object.optional("label", &check) {
            check.type(.string, label)
        }
    }

    private static let propertyNames: PropertyNames = ["child", "siblings", "none", "label"]
}
