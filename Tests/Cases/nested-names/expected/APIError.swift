// Generated from schemas/APIError.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct APIError: Codable, Hashable, PayloadValue {
    public var apiErrorDescription: String?

    public var apiErrorInit: String?

    public init(
        apiErrorDescription: String? = nil,
        apiErrorInit: String? = nil,
    ) {
        self.apiErrorDescription = apiErrorDescription
        self.apiErrorInit = apiErrorInit
    }
}

// MARK: - Codable

extension APIError {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        apiErrorDescription = try object.optional("description")
        apiErrorInit = try object.optional("init")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("description", apiErrorDescription)
        writer.optional("init", apiErrorInit)
        writer.endObject()
    }
}

// MARK: - Validation

extension APIError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///APIError.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let description = check.optional("description", value) {
            check.type(.string, description)
        }
        if let initValue = check.optional("init", value) {
            check.type(.string, initValue)
        }
    }
}
