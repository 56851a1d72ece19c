// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum URL: Codable, Hashable, Sendable, CaseIterable {
    case a
}

// MARK: - Codable

extension URL: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}
