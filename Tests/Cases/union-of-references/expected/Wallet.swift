// Generated from schemas/Wallet.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Wallet: Codable, Hashable, PayloadValue {
    public var kind: Kind

    public var id: String?

    /// How it is paid.
    @Boxed public var fallback: Method?

    public init(
        kind: Kind = .walletV2,
        id: String? = nil,
        fallback: Method? = nil,
    ) {
        self.kind = kind
        self.id = id
        self.fallback = fallback
    }

    public enum Kind: ClosedEnumeration {
        case walletV2
    }
}

// MARK: - Codable

extension Wallet {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        id = try object.optional("id")
        fallback = try object.optional("fallback")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("id", id)
        writer.optional("fallback", fallback)
        writer.endObject()
    }
}

extension Wallet.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .walletV2: "wallet-v2"
        }
    }
}

// MARK: - Validation

extension Wallet: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Wallet.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let kind = object.required("kind", &check) {
            check.constant("wallet-v2", kind)
        }
        if let id = object.optional("id", &check) {
            check.type(.string, id)
        }
        if let fallback = object.optional("fallback", &check) {
            check.reference(Method.self, fallback)
        }
    }

    private static let propertyNames: PropertyNames = ["kind", "id", "fallback"]
}
