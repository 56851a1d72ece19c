// Generated from schemas/Problem.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Problem: Codable, Hashable, PayloadValue {
    public var code: String

    public init(
        code: String,
    ) {
        self.code = code
    }
}

// MARK: - Codable

extension Problem {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.required("code")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("code", code)
        writer.endObject()
    }
}

// MARK: - Validation

extension Problem: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Problem.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let code = check.required("code", value) {
            check.type(.string, code)
        }
    }
}
