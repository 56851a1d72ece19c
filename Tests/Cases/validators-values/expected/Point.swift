// Generated from schemas/Point.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Point: Codable, Hashable, PayloadValue {
    /// Always `1.0`.
    public var whole: Int?

    /// One of `1.0`, `10`.
    public var many: Int?

    /// Always `12345678901234567890.5`.
    public var large: Decimal?

    /// Always `1e2`.
    public var power: Int?

    public init(
        whole: Int? = nil,
        many: Int? = nil,
        large: Decimal? = nil,
        power: Int? = nil,
    ) {
        self.whole = whole
        self.many = many
        self.large = large
        self.power = power
    }
}

// MARK: - Codable

extension Point {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        whole = try object.optional("whole")
        many = try object.optional("many")
        large = try object.optional("large")
        power = try object.optional("power")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("whole", whole)
        writer.optional("many", many)
        writer.optional("large", large)
        writer.optional("power", power)
        writer.endObject()
    }
}

// MARK: - Validation

extension Point: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Point.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let whole = object.optional("whole", &check) {
            check.constant(Self.wholeConstant, whole)
        }
        if let many = object.optional("many", &check) {
            check.enumeration(Self.manyValues, many)
        }
        if let large = object.optional("large", &check) {
            check.constant(Self.largeConstant, large)
        }
        if let power = object.optional("power", &check) {
            check.constant(Self.powerConstant, power)
        }
    }

    private static let propertyNames: PropertyNames = ["whole", "many", "large", "power"]
    private static let wholeConstant = AllowedValues(json: "[1.0]")
    private static let manyValues = AllowedValues(json: "[1.0,10]")
    private static let largeConstant = AllowedValues(json: "[12345678901234567890.5]")
    private static let powerConstant = AllowedValues(json: "[1e2]")
}
