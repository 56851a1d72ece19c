// Generated from schemas/Request.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Request: Codable, Hashable, PayloadValue {
    /// Format: date-time. The time now unless given.
    public var time: String

    /// Format: date-time. The time now unless given.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var hidden: Sensitive<String>

    public init(
        time: String = DateTime.now(fractionDigits: 3).text,
        hidden: Sensitive<String> = Sensitive(DateTime.now(fractionDigits: 3).text),
    ) {
        self.time = time
        self.hidden = hidden
    }
}

// MARK: - Codable

extension Request {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        time = try object.required("time")
        hidden = try object.required("hidden")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("time", time)
        writer.required("hidden", hidden)
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
        if let time = check.required("time", value) {
            check.type(.string, time)
        }
        if let hidden = check.required("hidden", value) {
            check.type(.string, hidden)
        }
    }
}
