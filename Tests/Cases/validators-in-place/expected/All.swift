// Generated from schemas/All.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct All: Codable, Hashable, PayloadValue {
    public var kind: String

    /// 1 to 9.
    public var size: Int?

    public var name: String

    public init(
        kind: String,
        size: Int? = nil,
        name: String,
    ) {
        self.kind = kind
        self.size = size
        self.name = name
    }
}

// MARK: - Codable

extension All {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        size = try object.optional("size")
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("size", size)
        writer.required("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension All: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///All.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.optional("kind", value) {
            check.type(.string, kind)
        }
        if let size = check.optional("size", value) {
            check.type(.integer, size)
        }
        check.reference(Person.self, value, "/allOf/0/$ref")
        let allOf1 = check.at("/allOf/1", value)
        if let size = check.optional("size", allOf1) {
            check.minimum(1, size)
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2AllOf0 = check.at("/allOf/0", allOf2)
        if let size = check.optional("size", allOf2AllOf0) {
            check.maximum(9, size)
        }
        let allOf2AllOf1 = check.at("/allOf/1", allOf2)
        check.required("kind", allOf2AllOf1)
    }
}
