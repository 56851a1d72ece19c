// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Card: Codable, Hashable, PayloadValue {
    public var kind: String

    public var pan: String

    public init(
        kind: String,
        pan: String,
    ) {
        self.kind = kind
        self.pan = pan
    }
}

// MARK: - Codable

extension Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        pan = try object.required("pan")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.required("pan", pan)
        writer.endObject()
    }
}

// MARK: - Validation

extension Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Card"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.type(.string, kind)
        }
        if let pan = check.required("pan", value) {
            check.type(.string, pan)
        }
    }
}
