// Generated from schemas/Large.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Large: Codable, Hashable, PayloadValue {
    /// -9223372036854775808 to 9223372036854775807.
    public var word: Int?

    /// At most 9223372036854775808.
    public var beyond: Decimal?

    /// At most 0.12345678901234567890123456789012345678.
    public var digits: Decimal?

    /// At least 1E+3. Less than 1.5e3.
    public var power: Decimal?

    /// At most 1e30.
    public var huge: Decimal?

    /// -0.0 to 10.0.
    public var zero: Decimal?

    /// At least 1e-30.
    public var small: Decimal?

    public init(
        word: Int? = nil,
        beyond: Decimal? = nil,
        digits: Decimal? = nil,
        power: Decimal? = nil,
        huge: Decimal? = nil,
        zero: Decimal? = nil,
        small: Decimal? = nil,
    ) {
        self.word = word
        self.beyond = beyond
        self.digits = digits
        self.power = power
        self.huge = huge
        self.zero = zero
        self.small = small
    }
}

// MARK: - Codable

extension Large {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        word = try object.optional("word")
        beyond = try object.optional("beyond")
        digits = try object.optional("digits")
        power = try object.optional("power")
        huge = try object.optional("huge")
        zero = try object.optional("zero")
        small = try object.optional("small")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("word", word)
        writer.optional("beyond", beyond)
        writer.optional("digits", digits)
        writer.optional("power", power)
        writer.optional("huge", huge)
        writer.optional("zero", zero)
        writer.optional("small", small)
        writer.endObject()
    }
}

// MARK: - Validation

extension Large: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Large.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let word = object.optional("word", &check) {
            check.type(.integer, word)
            check.minimum(-9223372036854775808, word)
            check.maximum(9223372036854775807, word)
        }
        if let beyond = object.optional("beyond", &check) {
            check.type(.number, beyond)
            check.maximum("9223372036854775808", beyond)
        }
        if let digits = object.optional("digits", &check) {
            check.type(.number, digits)
            check.maximum("0.12345678901234567890123456789012345678", digits)
        }
        if let power = object.optional("power", &check) {
            check.type(.number, power)
            check.minimum("1E+3", power)
            check.exclusiveMaximum("1.5e3", power)
        }
        if let huge = object.optional("huge", &check) {
            check.type(.number, huge)
            check.maximum("1e30", huge)
        }
        if let zero = object.optional("zero", &check) {
            check.type(.number, zero)
            check.minimum("-0.0", zero)
            check.maximum("10.0", zero)
        }
        if let small = object.optional("small", &check) {
            check.type(.number, small)
            check.minimum("1e-30", small)
        }
    }

    private static let propertyNames: PropertyNames = [
        "word",
        "beyond",
        "digits",
        "power",
        "huge",
        "zero",
        "small",
    ]
}
