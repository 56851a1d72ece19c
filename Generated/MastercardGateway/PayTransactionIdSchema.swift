// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum PayTransactionIdSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        """
        file:///MastercardGateway/MastercardGateway.openapi.json#/paths/~1api~1rest~1version~1%7Bversion%7D~1\
        merchant~1%7BmerchantId%7D~1order~1%7BorderId%7D~1transaction~1%7BtransactionId%7D/put/parameters/3/s\
        chema
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(1, value)
        check.maxLength(40, value)
    }
}
