// Generated from schemas/Formats.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Formats: Codable, Hashable, Sendable {
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

extension Formats: PayloadValue {
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
