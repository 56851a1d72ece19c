// Generated from schemas/Value.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public enum Value: Codable, Hashable, Sendable {
    case string(String)
    case number(Decimal)
    case boolean(Bool)
    case array([Value])
    case object(PropertyMap<Value>)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Value: PayloadValue {
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
