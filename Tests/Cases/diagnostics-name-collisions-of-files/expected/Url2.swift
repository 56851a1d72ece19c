// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum Url2: Codable, Hashable, Sendable, CaseIterable {
    case b
}

// MARK: - Codable

extension Url2: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}
