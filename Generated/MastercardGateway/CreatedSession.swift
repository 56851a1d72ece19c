// Generated from Schemas/MastercardGateway/CreatedSession.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A session that has just been created.
public struct CreatedSession: Codable, Hashable, PayloadValue {
    /// The identifier of the session. It also serves as a password.
    ///
    /// 31 to 35 characters. Pattern: `^[ -~]+$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it. Read only: requests leave it
    /// out.
    public var id: Sensitive<String>

    /// The version of the session's content. It changes with each successful update and serves as an
    /// optimistic lock.
    ///
    /// Exactly 10 characters. Pattern: `^[ -~]+$`.
    ///
    /// Read only: requests leave it out.
    public var version: String

    /// The outcome of the last attempt to write to the session.
    ///
    /// Read only: requests leave it out.
    public var updateStatus: UpdateStatus

    /// The number of operations that may use the session identifier as a password.
    ///
    /// 0 to 9999.
    ///
    /// Read only: requests leave it out.
    public var authenticationLimit: Int?

    /// The AES-256 key to decrypt data that the gateway returns through the payer's browser: 32 bytes in
    /// base64. It must never reach the payer.
    ///
    /// Exactly 44 characters. Pattern: `^[A-Za-z0-9+/]{43}=$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it. Read only: requests leave it
    /// out.
    public var aes256Key: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        id: Sensitive<String>,
        version: String,
        updateStatus: UpdateStatus,
        authenticationLimit: Int? = nil,
        aes256Key: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.id = id
        self.version = version
        self.updateStatus = updateStatus
        self.authenticationLimit = authenticationLimit
        self.aes256Key = aes256Key
        self.additionalProperties = additionalProperties
    }

    /// The outcome of the last attempt to write to the session.
    public enum UpdateStatus: ClosedEnumeration {
        /// Nothing has been written to the session yet.
        case noUpdate

        /// The last write succeeded. Only such a session can be used by an operation.
        case success

        /// The last write failed.
        case failure
    }
}

// MARK: - Codable

extension CreatedSession {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        version = try object.required("version")
        updateStatus = try object.required("updateStatus")
        authenticationLimit = try object.optional("authenticationLimit")
        aes256Key = try object.optional("aes256Key")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("version", version)
        writer.required("updateStatus", updateStatus)
        writer.optional("authenticationLimit", authenticationLimit)
        writer.optional("aes256Key", aes256Key)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension CreatedSession.UpdateStatus {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .noUpdate: "NO_UPDATE"
        case .success: "SUCCESS"
        case .failure: "FAILURE"
        }
    }
}

// MARK: - Validation

extension CreatedSession: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/CreatedSession.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.required("id", &check) {
            check.type(.string, id)
            check.minLength(31, id)
            check.maxLength(35, id)
            check.pattern(Self.idPattern, id)
        }
        if let version = object.required("version", &check) {
            check.type(.string, version)
            check.minLength(10, version)
            check.maxLength(10, version)
            check.pattern(Self.versionPattern, version)
        }
        if let updateStatus = object.required("updateStatus", &check) {
            check.type(.string, updateStatus)
            check.enumeration(Self.updateStatusValues, updateStatus)
        }
        if let authenticationLimit = object.optional("authenticationLimit", &check) {
            check.type(.integer, authenticationLimit)
            check.minimum(0, authenticationLimit)
            check.maximum(9999, authenticationLimit)
        }
        if let aes256Key = object.optional("aes256Key", &check) {
            check.type(.string, aes256Key)
            check.minLength(44, aes256Key)
            check.maxLength(44, aes256Key)
            check.pattern(Self.aes256KeyPattern, aes256Key)
        }
    }

    private static let propertyNames: PropertyNames = [
        "id",
        "version",
        "updateStatus",
        "authenticationLimit",
        "aes256Key",
    ]
    private static let idPattern = Pattern("^[ -~]+$")
    private static let versionPattern = Pattern("^[ -~]+$")
    private static let updateStatusValues: AllowedValues = ["NO_UPDATE", "SUCCESS", "FAILURE"]
    private static let aes256KeyPattern = Pattern("^[A-Za-z0-9+/]{43}=$")
}
