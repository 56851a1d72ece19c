// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public enum CreatePaymentSortOrder: Codable, Hashable, Sendable, CaseIterable {
    case up
    case down
}

// MARK: - Codable

extension CreatePaymentSortOrder: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .up: "up"
        case .down: "down"
        }
    }
}
