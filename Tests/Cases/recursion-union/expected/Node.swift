// Generated from schemas/Node.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Node: Codable, Hashable, PayloadValue {
    public var choice: Choice

    public init(
        choice: Choice,
    ) {
        self.choice = choice
    }

    public indirect enum Choice: Codable, Hashable, PayloadValue {
        case string(String)
        case node(Node)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Node {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        choice = try object.required("choice")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("choice", choice)
        writer.endObject()
    }
}

extension Node.Choice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .object:
            self = .node(try Node(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .node(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Node: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Node.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let choice = check.required("choice", value) {
            check.reference(Node.Choice.self, choice)
        }
    }
}

extension Node.Choice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Node.schema.json#/$defs/Choice"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check, Node.self)
        oneOf.one(&check)
    }
}
