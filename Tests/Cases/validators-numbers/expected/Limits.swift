// Generated from schemas/Limits.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Limits: Codable, Hashable, PayloadValue {
    /// 0.01 to 999.99.
    public var decimal: Decimal?

    /// Greater than -0.5. Less than 0.5.
    public var exclusive: Decimal?

    /// At most 2 decimals.
    public var cents: Decimal?

    /// A multiple of 1e-7.
    public var tiny: Decimal?

    /// -5 to 5. A multiple of 5.
    public var whole: Int?

    /// Less than 10.
    public var untyped: Decimal?

    public init(
        decimal: Decimal? = nil,
        exclusive: Decimal? = nil,
        cents: Decimal? = nil,
        tiny: Decimal? = nil,
        whole: Int? = nil,
        untyped: Decimal? = nil,
    ) {
        self.decimal = decimal
        self.exclusive = exclusive
        self.cents = cents
        self.tiny = tiny
        self.whole = whole
        self.untyped = untyped
    }
}

// MARK: - Codable

extension Limits {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        decimal = try object.optional("decimal")
        exclusive = try object.optional("exclusive")
        cents = try object.optional("cents")
        tiny = try object.optional("tiny")
        whole = try object.optional("whole")
        untyped = try object.optional("untyped")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("decimal", decimal)
        writer.optional("exclusive", exclusive)
        writer.optional("cents", cents)
        writer.optional("tiny", tiny)
        writer.optional("whole", whole)
        writer.optional("untyped", untyped)
        writer.endObject()
    }
}

// MARK: - Validation

extension Limits: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Limits.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let decimal = object.optional("decimal", &check) {
            check.type(.number, decimal)
            check.minimum("0.01", decimal)
            check.maximum("999.99", decimal)
        }
        if let exclusive = object.optional("exclusive", &check) {
            check.type(.number, exclusive)
            check.exclusiveMinimum("-0.5", exclusive)
            check.exclusiveMaximum("0.5", exclusive)
        }
        if let cents = object.optional("cents", &check) {
            check.type(.number, cents)
            check.multipleOf("0.01", cents)
        }
        if let tiny = object.optional("tiny", &check) {
            check.type(.number, tiny)
            check.multipleOf("1e-7", tiny)
        }
        if let whole = object.optional("whole", &check) {
            check.type(.integer, whole)
            check.minimum(-5, whole)
            check.maximum(5, whole)
            check.multipleOf(5, whole)
        }
        if let untyped = object.optional("untyped", &check) {
            check.exclusiveMaximum(10, untyped)
        }
    }

    private static let propertyNames: PropertyNames = [
        "decimal",
        "exclusive",
        "cents",
        "tiny",
        "whole",
        "untyped",
    ]
}
