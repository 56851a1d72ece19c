// Generated from schemas/Rates.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// Each: greater than 0.
public typealias Rates = PropertyMap<Decimal>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum RatesSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Rates.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        check.propertyNames(value, CurrencySchema.self)
        var members = check.members(of: value)
        while let name = members.next(&check) {
            let member = check.member(name, "/additionalProperties", value)
            check.type(.number, member)
            check.exclusiveMinimum(0, member)
        }
    }
}
