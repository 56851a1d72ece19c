// Generated from schemas/Point.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// A place on a map.
///
/// At least 2 elements.
public struct Point: Codable, Hashable, PayloadValue {
    public var latitude: Decimal

    public var longitude: Decimal

    public init(
        latitude: Decimal,
        longitude: Decimal,
    ) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

// MARK: - Codable

extension Point {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        latitude = try array.next()
        longitude = try array.next()
        try array.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(latitude)
        writer.next(longitude)
        writer.endArray()
    }
}

// MARK: - Validation

extension Point: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Point.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.number, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.number, element1)
        }
        check.noItems(from: 2, value)
        check.minItems(2, value)
    }
}
