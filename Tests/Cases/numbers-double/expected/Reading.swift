// Generated from schemas/Reading.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Reading: Codable, Hashable, PayloadValue {
    public var value: Double

    public var count: Int?

    public var limits: [Double]?

    public init(
        value: Double,
        count: Int? = nil,
        limits: [Double]? = nil,
    ) {
        self.value = value
        self.count = count
        self.limits = limits
    }
}

// MARK: - Codable

extension Reading {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        count = try object.optional("count")
        limits = try object.optional("limits")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("count", count)
        writer.optional("limits", limits)
        writer.endObject()
    }
}

// MARK: - Validation

extension Reading: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Reading.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let value2 = object.required("value", &check) {
            check.type(.number, value2)
        }
        if let count = object.optional("count", &check) {
            check.type(.integer, count)
        }
        if let limits = object.optional("limits", &check) {
            check.type(.array, limits)
            var items = check.items(limits)
            while let limit = items.next(&check) {
                check.type(.number, limit)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["value", "count", "limits"]
}
