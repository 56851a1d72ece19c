// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Url: Codable, Hashable, Sendable, CaseIterable {
    case b
}

// MARK: - Codable

extension Url: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}
