// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Wallet: Codable, Hashable, PayloadValue {
    public var kind: String

    public var walletId: String

    public init(
        kind: String,
        walletId: String,
    ) {
        self.kind = kind
        self.walletId = walletId
    }
}

// MARK: - Codable

extension Wallet {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        walletId = try object.required("walletId")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.required("walletId", walletId)
        writer.endObject()
    }
}

// MARK: - Validation

extension Wallet: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Wallet"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.type(.string, kind)
        }
        if let walletId = check.required("walletId", value) {
            check.type(.string, walletId)
        }
    }
}
