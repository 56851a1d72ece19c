// Generated from Schemas/MastercardGateway/Amount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// An amount in major units of the currency, from 0 to 1000000000000: decimal text of 1 to 14 characters, or
/// a number.
///
/// 1 to 14 characters. At least 0. At most 1000000000000. Pattern: `^[0-9]+(\.[0-9]+)?$`.
public enum Amount: Codable, Hashable, Sendable {
    case number(Decimal)
    case string(String)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Amount: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        if instance.kind == .number {
            self = .number(try Decimal(instance: instance))
        } else if instance.kind == .string {
            self = .string(try String(instance: instance))
        } else {
            self = .unknown(instance.value)
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
