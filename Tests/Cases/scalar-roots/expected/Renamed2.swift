// Generated from schemas/Renamed2.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Renamed2: Codable, Hashable, PayloadValue {
    public var y: Int?

    public init(
        y: Int? = nil,
    ) {
        self.y = y
    }
}

// MARK: - Codable

extension Renamed2 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        y = try object.optional("y")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("y", y)
        writer.endObject()
    }
}

// MARK: - Validation

extension Renamed2: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Renamed2.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Renamed2.InnerSchema.self, value)
    }
}

extension Renamed2 {
    /// Checks values that have no type of their own.
    public enum InnerSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Renamed2.schema.json#/$defs/Inner"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.object, value)
            if let y = check.optional("y", value) {
                check.type(.integer, y)
            }
        }
    }
}
