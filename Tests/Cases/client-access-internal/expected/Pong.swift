// Generated from schemas/Ping.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

struct Pong: Codable, Hashable, PayloadValue {
    var at: DateTime

    init(
        at: DateTime,
    ) {
        self.at = at
    }
}

// MARK: - Codable

extension Pong {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        at = try object.required("at")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("at", at)
        writer.endObject()
    }
}

// MARK: - Validation

extension Pong: ValidatedPayload {
    static var schemaLocation: StaticString {
        "file:///Ping.openapi.json#/components/schemas/Pong"
    }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let at = check.required("at", value) {
            check.type(.string, at)
            check.format(.dateTime, at)
        }
    }
}
