// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Problem: Codable, Hashable, PayloadValue {
    public var title: String

    public init(
        title: String,
    ) {
        self.title = title
    }
}

// MARK: - Codable

extension Problem {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        title = try object.required("title")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("title", title)
        writer.endObject()
    }
}

// MARK: - Validation

extension Problem: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Archive.openapi.json#/components/schemas/Problem"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let title = check.required("title", value) {
            check.type(.string, title)
        }
    }
}
