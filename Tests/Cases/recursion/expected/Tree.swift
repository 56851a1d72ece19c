// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Tree: Codable, Hashable, PayloadValue {
    case string(String)
    case branch(Branch)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Branch: Codable, Hashable, PayloadValue {
        @Boxed public var left: Tree

        @Boxed public var right: Tree

        public init(
            left: Tree,
            right: Tree,
        ) {
            self.left = left
            self.right = right
        }
    }
}

// MARK: - Codable

extension Tree {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .object:
            self = .branch(try Tree.Branch(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .branch(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Tree.Branch {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        left = try object.required("left")
        right = try object.required("right")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("left", left)
        writer.required("right", right)
        writer.endObject()
    }
}

// MARK: - Validation

extension Tree: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Tree.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check, Tree.Branch.self)
        oneOf.one(&check)
    }
}

extension Tree.Branch: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Tree.schema.json#/$defs/Branch"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let left = object.required("left", &check) {
            check.reference(Tree.self, left)
        }
        if let right = object.required("right", &check) {
            check.reference(Tree.self, right)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["left", "right"]
}
