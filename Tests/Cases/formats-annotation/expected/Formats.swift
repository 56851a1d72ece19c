// Generated from schemas/Formats.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Formats: Codable, Hashable, PayloadValue {
    /// Format: date-time.
    public var dateTime: String?

    /// Format: date.
    public var date: String?

    /// Format: time.
    public var time: String?

    /// Format: duration.
    public var duration: String?

    /// Format: uuid.
    public var uuid: String?

    /// Format: uri.
    public var uri: String?

    public var byte: Base64Data?

    public init(
        dateTime: String? = nil,
        date: String? = nil,
        time: String? = nil,
        duration: String? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Base64Data? = nil,
    ) {
        self.dateTime = dateTime
        self.date = date
        self.time = time
        self.duration = duration
        self.uuid = uuid
        self.uri = uri
        self.byte = byte
    }
}

// MARK: - Codable

extension Formats {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        dateTime = try object.optional("date_time")
        date = try object.optional("date")
        time = try object.optional("time")
        duration = try object.optional("duration")
        uuid = try object.optional("uuid")
        uri = try object.optional("uri")
        byte = try object.optional("byte")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("date_time", dateTime)
        writer.optional("date", date)
        writer.optional("time", time)
        writer.optional("duration", duration)
        writer.optional("uuid", uuid)
        writer.optional("uri", uri)
        writer.optional("byte", byte)
        writer.endObject()
    }
}

// MARK: - Validation

extension Formats: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Formats.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let dateTime = object.optional("date_time", &check) {
            check.type(.string, dateTime)
        }
        if let date = object.optional("date", &check) {
            check.type(.string, date)
        }
        if let time = object.optional("time", &check) {
            check.type(.string, time)
        }
        if let duration = object.optional("duration", &check) {
            check.type(.string, duration)
        }
        if let uuid = object.optional("uuid", &check) {
            check.type(.string, uuid)
        }
        if let uri = object.optional("uri", &check) {
            check.type(.string, uri)
        }
        if let byte = object.optional("byte", &check) {
            check.type(.string, byte)
        }
    }

    private static let propertyNames: PropertyNames = [
        "date_time",
        "date",
        "time",
        "duration",
        "uuid",
        "uri",
        "byte",
    ]
}
