// Generated from schemas/Formats.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Formats: Codable, Hashable, PayloadValue {
    public var dateTime: DateTime?

    public var date: CalendarDate?

    public var time: TimeOfDay?

    public var duration: CalendarDuration?

    /// Format: email.
    public var email: String?

    /// Format: idn-email.
    public var idnEmail: String?

    /// Format: hostname.
    public var hostname: String?

    /// Format: idn-hostname.
    public var idnHostname: String?

    /// Format: ipv4.
    public var ipv4: String?

    /// Format: ipv6.
    public var ipv6: String?

    public var uri: URIString?

    /// Format: uri-reference.
    public var uriReference: String?

    /// Format: iri.
    public var iri: String?

    /// Format: iri-reference.
    public var iriReference: String?

    public var uuid: UUIDString?

    /// Format: uri-template.
    public var uriTemplate: String?

    /// Format: json-pointer.
    public var jsonPointer: String?

    /// Format: relative-json-pointer.
    public var relativeJsonPointer: String?

    /// Format: regex.
    public var regex: String?

    public init(
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        time: TimeOfDay? = nil,
        duration: CalendarDuration? = nil,
        email: String? = nil,
        idnEmail: String? = nil,
        hostname: String? = nil,
        idnHostname: String? = nil,
        ipv4: String? = nil,
        ipv6: String? = nil,
        uri: URIString? = nil,
        uriReference: String? = nil,
        iri: String? = nil,
        iriReference: String? = nil,
        uuid: UUIDString? = nil,
        uriTemplate: String? = nil,
        jsonPointer: String? = nil,
        relativeJsonPointer: String? = nil,
        regex: String? = nil,
    ) {
        self.dateTime = dateTime
        self.date = date
        self.time = time
        self.duration = duration
        self.email = email
        self.idnEmail = idnEmail
        self.hostname = hostname
        self.idnHostname = idnHostname
        self.ipv4 = ipv4
        self.ipv6 = ipv6
        self.uri = uri
        self.uriReference = uriReference
        self.iri = iri
        self.iriReference = iriReference
        self.uuid = uuid
        self.uriTemplate = uriTemplate
        self.jsonPointer = jsonPointer
        self.relativeJsonPointer = relativeJsonPointer
        self.regex = regex
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
        email = try object.optional("email")
        idnEmail = try object.optional("idn_email")
        hostname = try object.optional("hostname")
        idnHostname = try object.optional("idn_hostname")
        ipv4 = try object.optional("ipv4")
        ipv6 = try object.optional("ipv6")
        uri = try object.optional("uri")
        uriReference = try object.optional("uri_reference")
        iri = try object.optional("iri")
        iriReference = try object.optional("iri_reference")
        uuid = try object.optional("uuid")
        uriTemplate = try object.optional("uri_template")
        jsonPointer = try object.optional("json_pointer")
        relativeJsonPointer = try object.optional("relative_json_pointer")
        regex = try object.optional("regex")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("date_time", dateTime)
        writer.optional("date", date)
        writer.optional("time", time)
        writer.optional("duration", duration)
        writer.optional("email", email)
        writer.optional("idn_email", idnEmail)
        writer.optional("hostname", hostname)
        writer.optional("idn_hostname", idnHostname)
        writer.optional("ipv4", ipv4)
        writer.optional("ipv6", ipv6)
        writer.optional("uri", uri)
        writer.optional("uri_reference", uriReference)
        writer.optional("iri", iri)
        writer.optional("iri_reference", iriReference)
        writer.optional("uuid", uuid)
        writer.optional("uri_template", uriTemplate)
        writer.optional("json_pointer", jsonPointer)
        writer.optional("relative_json_pointer", relativeJsonPointer)
        writer.optional("regex", regex)
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
        if let email = object.optional("email", &check) {
            check.type(.string, email)
            check.format(.email, email)
        }
        if let idnEmail = object.optional("idn_email", &check) {
            check.type(.string, idnEmail)
            check.format(.idnEmail, idnEmail)
        }
        if let hostname = object.optional("hostname", &check) {
            check.type(.string, hostname)
            check.format(.hostname, hostname)
        }
        if let idnHostname = object.optional("idn_hostname", &check) {
            check.type(.string, idnHostname)
            check.format(.idnHostname, idnHostname)
        }
        if let ipv4 = object.optional("ipv4", &check) {
            check.type(.string, ipv4)
            check.format(.ipv4, ipv4)
        }
        if let ipv6 = object.optional("ipv6", &check) {
            check.type(.string, ipv6)
            check.format(.ipv6, ipv6)
        }
        if let uri = object.optional("uri", &check) {
            check.type(.string, uri)
            check.format(.uri, uri)
        }
        if let uriReference = object.optional("uri_reference", &check) {
            check.type(.string, uriReference)
            check.format(.uriReference, uriReference)
        }
        if let iri = object.optional("iri", &check) {
            check.type(.string, iri)
            check.format(.iri, iri)
        }
        if let iriReference = object.optional("iri_reference", &check) {
            check.type(.string, iriReference)
            check.format(.iriReference, iriReference)
        }
        if let uuid = object.optional("uuid", &check) {
            check.type(.string, uuid)
            check.format(.uuid, uuid)
        }
        if let uriTemplate = object.optional("uri_template", &check) {
            check.type(.string, uriTemplate)
            check.format(.uriTemplate, uriTemplate)
        }
        if let jsonPointer = object.optional("json_pointer", &check) {
            check.type(.string, jsonPointer)
            check.format(.jsonPointer, jsonPointer)
        }
        if let relativeJsonPointer = object.optional("relative_json_pointer", &check) {
            check.type(.string, relativeJsonPointer)
            check.format(.relativeJSONPointer, relativeJsonPointer)
        }
        if let regex = object.optional("regex", &check) {
            check.type(.string, regex)
            check.format(.regex, regex)
        }
    }

    private static let propertyNames: PropertyNames = [
        "date_time",
        "date",
        "time",
        "duration",
        "email",
        "idn_email",
        "hostname",
        "idn_hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri_reference",
        "iri",
        "iri_reference",
        "uuid",
        "uri_template",
        "json_pointer",
        "relative_json_pointer",
        "regex",
    ]
}
