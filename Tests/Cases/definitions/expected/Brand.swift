// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Brand: Codable, Hashable, Sendable, CaseIterable {
    case visa
}

// MARK: - Codable

extension Brand: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .visa: "visa"
        }
    }
}
