// Generated from schemas/Formats.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Formats: Codable, Hashable, PayloadValue {
    public var dateTime: DateTime?

    public var date: CalendarDate?

    public var time: TimeOfDay?

    public var duration: CalendarDuration?

    public var uuid: UUIDString?

    public var uri: URIString?

    public var byte: Base64Data?

    /// Format: email.
    public var email: String?

    /// Format: hostname.
    public var hostname: String?

    /// Format: ipv4.
    public var ipv4: String?

    public var moments: [DateTime]?

    public var untyped: CalendarDate?

    public init(
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        time: TimeOfDay? = nil,
        duration: CalendarDuration? = nil,
        uuid: UUIDString? = nil,
        uri: URIString? = nil,
        byte: Base64Data? = nil,
        email: String? = nil,
        hostname: String? = nil,
        ipv4: String? = nil,
        moments: [DateTime]? = nil,
        untyped: CalendarDate? = nil,
    ) {
        self.dateTime = dateTime
        self.date = date
        self.time = time
        self.duration = duration
        self.uuid = uuid
        self.uri = uri
        self.byte = byte
        self.email = email
        self.hostname = hostname
        self.ipv4 = ipv4
        self.moments = moments
        self.untyped = untyped
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
        email = try object.optional("email")
        hostname = try object.optional("hostname")
        ipv4 = try object.optional("ipv4")
        moments = try object.optional("moments")
        untyped = try object.optional("untyped")
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
        writer.optional("email", email)
        writer.optional("hostname", hostname)
        writer.optional("ipv4", ipv4)
        writer.optional("moments", moments)
        writer.optional("untyped", untyped)
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
            check.format(.dateTime, dateTime)
        }
        if let date = object.optional("date", &check) {
            check.type(.string, date)
            check.format(.date, date)
        }
        if let time = object.optional("time", &check) {
            check.type(.string, time)
            check.format(.time, time)
        }
        if let duration = object.optional("duration", &check) {
            check.type(.string, duration)
            check.format(.duration, duration)
        }
        if let uuid = object.optional("uuid", &check) {
            check.type(.string, uuid)
            check.format(.uuid, uuid)
        }
        if let uri = object.optional("uri", &check) {
            check.type(.string, uri)
            check.format(.uri, uri)
        }
        if let byte = object.optional("byte", &check) {
            check.type(.string, byte)
        }
        if let email = object.optional("email", &check) {
            check.type(.string, email)
            check.format(.email, email)
        }
        if let hostname = object.optional("hostname", &check) {
            check.type(.string, hostname)
            check.format(.hostname, hostname)
        }
        if let ipv4 = object.optional("ipv4", &check) {
            check.type(.string, ipv4)
            check.format(.ipv4, ipv4)
        }
        if let moments = object.optional("moments", &check) {
            check.type(.array, moments)
            var items = check.items(moments)
            while let moment = items.next(&check) {
                check.type(.string, moment)
                check.format(.dateTime, moment)
            }
        }
        if let untyped = object.optional("untyped", &check) {
            check.format(.date, untyped)
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
        "email",
        "hostname",
        "ipv4",
        "moments",
        "untyped",
    ]
}
