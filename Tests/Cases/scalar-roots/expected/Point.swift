// Generated from schemas/Points.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Point: Codable, Hashable, PayloadValue {
    public var x: Int?

    public init(
        x: Int? = nil,
    ) {
        self.x = x
    }
}

// MARK: - Codable

extension Point {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        x = try object.optional("x")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("x", x)
        writer.endObject()
    }
}

// MARK: - Validation

extension Point: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Points.schema.json#/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let x = check.optional("x", value) {
            check.type(.integer, x)
        }
    }
}
