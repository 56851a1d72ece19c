// Generated from schemas/Attachment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Attachment: Codable, Hashable, PayloadValue {
    public var content: Base64Data

    public var thumbnail: Base64Data?

    public var hex: String?

    public init(
        content: Base64Data,
        thumbnail: Base64Data? = nil,
        hex: String? = nil,
    ) {
        self.content = content
        self.thumbnail = thumbnail
        self.hex = hex
    }
}

// MARK: - Codable

extension Attachment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        content = try object.required("content")
        thumbnail = try object.optional("thumbnail")
        hex = try object.optional("hex")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("content", content)
        writer.optional("thumbnail", thumbnail)
        writer.optional("hex", hex)
        writer.endObject()
    }
}

// MARK: - Validation

extension Attachment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Attachment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let content = object.required("content", &check) {
            check.type(.string, content)
        }
        if let thumbnail = object.optional("thumbnail", &check) {
            check.type(.string, thumbnail)
        }
        if let hex = object.optional("hex", &check) {
            check.type(.string, hex)
        }
    }

    private static let propertyNames: PropertyNames = ["content", "thumbnail", "hex"]
}
