// Generated from Schemas/MastercardGateway/SessionState.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The state of a session.
public struct SessionState: Codable, Hashable, PayloadValue {
    /// The identifier of the session. It also serves as a password.
    ///
    /// 31 to 35 characters. Pattern: `^[ -~]+$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it. Read only: requests leave it
    /// out.
    public var id: Sensitive<String>

    /// The outcome of the last attempt to write to the session.
    ///
    /// Read only: requests leave it out.
    public var updateStatus: UpdateStatus

    /// The version of the session's content, to be sent with an operation that relies on what was read.
    ///
    /// Exactly 10 characters. Pattern: `^[ -~]+$`.
    ///
    /// Read only: requests leave it out.
    public var version: String

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        id: Sensitive<String>,
        updateStatus: UpdateStatus,
        version: String,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.id = id
        self.updateStatus = updateStatus
        self.version = version
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

extension SessionState {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        updateStatus = try object.required("updateStatus")
        version = try object.required("version")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("updateStatus", updateStatus)
        writer.required("version", version)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension SessionState.UpdateStatus {
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

extension SessionState: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SessionState.schema.json"
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
        if let updateStatus = object.required("updateStatus", &check) {
            check.type(.string, updateStatus)
            check.enumeration(Self.updateStatusValues, updateStatus)
        }
        if let version = object.required("version", &check) {
            check.type(.string, version)
            check.minLength(10, version)
            check.maxLength(10, version)
            check.pattern(Self.versionPattern, version)
        }
    }

    private static let propertyNames: PropertyNames = ["id", "updateStatus", "version"]
    private static let idPattern = Pattern("^[ -~]+$")
    private static let updateStatusValues: AllowedValues = ["NO_UPDATE", "SUCCESS", "FAILURE"]
    private static let versionPattern = Pattern("^[ -~]+$")
}
