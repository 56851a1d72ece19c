// Generated from schemas/State.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Whether it works.
public enum State: Codable, Hashable, Sendable, CaseIterable {
    case on
    case off
}

// MARK: - Codable

extension State: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}
