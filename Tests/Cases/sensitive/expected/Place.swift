// Generated from schemas/Place.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A place, which is no secret by itself.
public struct Place: Codable, Hashable, PayloadValue {
    public var city: String?

    public var floor: Int?

    public init(
        city: String? = nil,
        floor: Int? = nil,
    ) {
        self.city = city
        self.floor = floor
    }
}

// MARK: - Codable

extension Place {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
        floor = try object.optional("floor")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.optional("floor", floor)
        writer.endObject()
    }
}

// MARK: - Validation

extension Place: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Place.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let city = check.optional("city", value) {
            check.type(.string, city)
        }
        if let floor = check.optional("floor", value) {
            check.type(.integer, floor)
        }
    }
}
