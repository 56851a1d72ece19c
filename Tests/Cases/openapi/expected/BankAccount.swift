// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct BankAccount: Codable, Hashable, PayloadValue {
    public var kind: String

    public var iban: String

    public init(
        kind: String,
        iban: String,
    ) {
        self.kind = kind
        self.iban = iban
    }
}

// MARK: - Codable

extension BankAccount {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        iban = try object.required("iban")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.required("iban", iban)
        writer.endObject()
    }
}

// MARK: - Validation

extension BankAccount: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/BankAccount"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.type(.string, kind)
        }
        if let iban = check.required("iban", value) {
            check.type(.string, iban)
        }
    }
}
