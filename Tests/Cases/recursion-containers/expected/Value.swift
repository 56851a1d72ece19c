// Generated from schemas/Value.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public enum Value: Codable, Hashable, PayloadValue {
    case string(String)
    case number(Decimal)
    case boolean(Bool)
    case array([Value])
    case object(PropertyMap<Value>)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Value {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .number(try Decimal(instance: instance))
        case .boolean:
            self = .boolean(try Bool(instance: instance))
        case .array:
            self = .array(try [Value](instance: instance))
        case .object:
            self = .object(try PropertyMap<Value>(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .number(let value): value.write(to: &writer)
        case .boolean(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Value: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Value.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.number, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.boolean, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.null, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.array, value)
            var items = check.items(value)
            while let item = items.next(&check) {
                check.reference(Value.self, item)
            }
        }
        oneOf.matches(&check) { value, check in
            check.type(.object, value)
            var members = check.members(of: value)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", value)
                check.reference(Value.self, member)
            }
        }
        oneOf.one(&check)
    }
}
