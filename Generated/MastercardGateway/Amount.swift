// Generated from Schemas/MastercardGateway/Amount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An amount in major units of the currency, as decimal text or as a number.
public enum Amount: Codable, Hashable, PayloadValue {
    /// 0 to 1000000000000.
    case number(Decimal)

    /// 1 to 14 characters. Pattern: `^[0-9]+(\.[0-9]+)?$`.
    case string(String)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(NonNullValue)
}

// MARK: - Codable

extension Amount {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(try NonNullValue(instance: instance))
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Amount: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Amount.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.number, .string], value)
        check.minimum(0, value)
        check.maximum(1000000000000, value)
        check.minLength(1, value)
        check.maxLength(14, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern(#"^[0-9]+(\.[0-9]+)?$"#)
}
