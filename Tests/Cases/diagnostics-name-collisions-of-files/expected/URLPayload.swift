// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum URLPayload: Codable, Hashable, Sendable, CaseIterable {
    case a
}

// MARK: - Codable

extension URLPayload: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}
