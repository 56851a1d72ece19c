// Generated from Schemas/MastercardGateway/SessionReference.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Names the session whose fields complete a request. A value in the request takes precedence over the value
/// in the session.
public struct SessionReference: Codable, Hashable, PayloadValue {
    /// The identifier of the session.
    ///
    /// 31 to 35 characters. Pattern: `^[ -~]+$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var id: Sensitive<String>?

    /// The version of the session that the caller has read. When the session has changed since then, the
    /// gateway rejects the operation with the cause `INVALID_REQUEST`.
    ///
    /// Exactly 10 characters. Pattern: `^[ -~]+$`.
    public var version: String?

    public init(
        id: Sensitive<String>? = nil,
        version: String? = nil,
    ) {
        self.id = id
        self.version = version
    }
}

// MARK: - Codable

extension SessionReference {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        version = try object.optional("version")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("version", version)
        writer.endObject()
    }
}

// MARK: - Validation

extension SessionReference: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SessionReference.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("id", &check) {
            check.type(.string, id)
            check.minLength(31, id)
            check.maxLength(35, id)
            check.pattern(Self.idPattern, id)
        }
        if let version = object.optional("version", &check) {
            check.type(.string, version)
            check.minLength(10, version)
            check.maxLength(10, version)
            check.pattern(Self.versionPattern, version)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["id", "version"]
    private static let idPattern = Pattern("^[ -~]+$")
    private static let versionPattern = Pattern("^[ -~]+$")
}
