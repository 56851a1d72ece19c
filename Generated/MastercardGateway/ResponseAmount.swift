// Generated from Schemas/MastercardGateway/ResponseAmount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An amount in major units of the currency.
///
/// 0 to 1000000000000. At most 3 decimals.
public typealias ResponseAmount = Decimal

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ResponseAmountSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ResponseAmount.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.number, value)
        check.minimum(0, value)
        check.maximum(1000000000000, value)
        check.multipleOf("0.001", value)
    }
}
