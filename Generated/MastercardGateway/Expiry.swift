// Generated from Schemas/MastercardGateway/Expiry.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The month and year in which a card expires. Either both are given or neither.
public struct Expiry: Codable, Hashable, PayloadValue {
    /// The number of the month from 1 to 12, as text. A request may give it a leading zero.
    ///
    /// Required when `year` is present.
    ///
    /// Pattern: `^(0?[1-9]|1[0-2])$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var month: Sensitive<String>?

    /// The last two digits of the year.
    ///
    /// Required when `month` is present.
    ///
    /// Exactly 2 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var year: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        month: Sensitive<String>? = nil,
        year: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.month = month
        self.year = year
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Expiry {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        month = try object.optional("month")
        year = try object.optional("year")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("month", month)
        writer.optional("year", year)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Expiry: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Expiry.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let month = check.optional("month", value) {
            check.type(.string, month)
            check.pattern(Self.monthPattern, month)
        }
        if let year = check.optional("year", value) {
            check.type(.string, year)
            check.minLength(2, year)
            check.maxLength(2, year)
            check.pattern(Self.yearPattern, year)
        }
        check.dependentRequired("year", ifPresent: "month", value)
        check.dependentRequired("month", ifPresent: "year", value)
    }

    private static let monthPattern = Pattern("^(0?[1-9]|1[0-2])$")
    private static let yearPattern = Pattern("^[0-9]+$")
}
