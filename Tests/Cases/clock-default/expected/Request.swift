// Generated from schemas/Request.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Request: Codable, Hashable, PayloadValue {
    public var id: String

    /// When the request was made.
    ///
    /// At most 32 characters. Pattern: `\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$`. The time now unless given.
    public var time: DateTime

    /// The time now unless given.
    public var second: DateTime

    /// The time now unless given.
    public var orNull: DateTime?

    /// The time now unless given.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var hidden: Sensitive<DateTime>

    /// The time of a definition.
    ///
    /// The time now unless given.
    public var referred: DateTime

    /// A time of its own.
    ///
    /// The time now unless given.
    public var elsewhere: DateTime

    /// A reference may lead to it; it stays absent.
    public var optional: DateTime?

    public var name: String

    public init(
        id: String,
        time: DateTime = .now(fractionDigits: 3),
        second: DateTime = .now(fractionDigits: 0),
        orNull: DateTime? = .now(fractionDigits: 9),
        hidden: Sensitive<DateTime> = Sensitive(.now(fractionDigits: 6)),
        referred: DateTime = .now(fractionDigits: 3),
        elsewhere: DateTime = .now(fractionDigits: 1),
        optional: DateTime? = nil,
        name: String,
    ) {
        self.id = id
        self.time = time
        self.second = second
        self.orNull = orNull
        self.hidden = hidden
        self.referred = referred
        self.elsewhere = elsewhere
        self.optional = optional
        self.name = name
    }
}

// MARK: - Codable

extension Request {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        time = try object.required("time")
        second = try object.required("second")
        orNull = try object.nullable("orNull")
        hidden = try object.required("hidden")
        referred = try object.required("referred")
        elsewhere = try object.required("elsewhere")
        optional = try object.optional("optional")
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("time", time)
        writer.required("second", second)
        writer.nullable("orNull", orNull)
        writer.required("hidden", hidden)
        writer.required("referred", referred)
        writer.required("elsewhere", elsewhere)
        writer.optional("optional", optional)
        writer.required("name", name)
        writer.endObject()
    }
}

// MARK: - Validation

extension Request: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Request.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.required("id", &check) {
            check.type(.string, id)
        }
        if let time = object.required("time", &check) {
            check.type(.string, time)
            check.maxLength(32, time)
            check.format(.dateTime, time)
            check.pattern(Self.timePattern, time)
        }
        if let second = object.required("second", &check) {
            check.type(.string, second)
            check.format(.dateTime, second)
        }
        if let orNull = object.required("orNull", &check) {
            check.type([.string, .null], orNull)
            check.format(.dateTime, orNull)
        }
        if let hidden = object.required("hidden", &check) {
            check.type(.string, hidden)
            check.format(.dateTime, hidden)
        }
        if let referred = object.required("referred", &check) {
            check.reference(Request.TimeSchema.self, referred)
        }
        if let elsewhere = object.required("elsewhere", &check) {
            check.reference(StampSchema.self, elsewhere)
        }
        if let optional = object.optional("optional", &check) {
            check.reference(Request.TimeSchema.self, optional)
        }
        if let name = object.required("name", &check) {
            check.type(.string, name)
        }
    }

    private static let propertyNames: PropertyNames = [
        "id",
        "time",
        "second",
        "orNull",
        "hidden",
        "referred",
        "elsewhere",
        "optional",
        "name",
    ]
    private static let timePattern = Pattern(#"\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})$"#)
}

extension Request {
    /// Checks values that have no type of their own.
    public enum TimeSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Request.schema.json#/$defs/time"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
            check.format(.dateTime, value)
        }
    }
}
