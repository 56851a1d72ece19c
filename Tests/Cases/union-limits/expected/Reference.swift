// Generated from schemas/Reference.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Reference: Codable, Hashable, Sendable {
    /// A code.
    ///
    /// At most 10 characters. Pattern: `^[A-Z]+$`.
    case string(String)

    /// At least 1.
    case integer(Int)

    /// At most 3 elements. Each: at least 1 character.
    case array([String])

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Reference: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        case .array:
            self = .array(try [String](instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}
