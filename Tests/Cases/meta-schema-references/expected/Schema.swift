// Generated from https://json-schema.org/draft/2020-12/schema. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Core and Validation specifications meta-schema
public enum Schema: Codable, Hashable, Sendable {
    case boolean(Bool)
    case object(JSONValue)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Schema: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .boolean:
            self = .boolean(try Bool(instance: instance))
        case .object:
            self = .object(instance.value)
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}
