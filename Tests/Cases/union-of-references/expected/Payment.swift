// Generated from schemas/Payment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    /// How it is paid.
    public var method: Method

    public var methods: [Method]?

    public var inline: Nullable<Inline>?

    public init(
        method: Method,
        methods: [Method]? = nil,
        inline: Nullable<Inline>? = nil,
    ) {
        self.method = method
        self.methods = methods
        self.inline = inline
    }

    public enum Inline: Codable, Hashable, PayloadValue {
        case card(Card)
        case walletV2(Wallet)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        method = try object.required("method")
        methods = try object.optional("methods")
        inline = try object.optional("inline")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("method", method)
        writer.optional("methods", methods)
        writer.optional("inline", inline)
        writer.endObject()
    }
}

extension Payment.Inline {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "card":
            self = .card(try Card(instance: instance))
        case "wallet-v2":
            self = .walletV2(try Wallet(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &writer)
        case .walletV2(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let method = object.required("method", &check) {
            check.reference(Method.self, method)
        }
        if let methods = object.optional("methods", &check) {
            check.type(.array, methods)
            var items = check.items(methods)
            while let method = items.next(&check) {
                check.reference(Method.self, method)
            }
        }
        if let inline = object.optional("inline", &check) {
            Payment.Inline.validate(inline, &check)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["method", "methods", "inline"]
}

extension Payment.Inline: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Payment.schema.json#/properties/inline"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check, Card.self)
        anyOf.matches(&check) { value, check in
            check.type(.null, value)
        }
        anyOf.matches(&check, Wallet.self)
        anyOf.any(&check)
    }
}
