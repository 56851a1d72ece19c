// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias WalletId = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum WalletIdSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/wallet-id"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
    }
}
