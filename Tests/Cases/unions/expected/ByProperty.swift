// Generated from schemas/ByProperty.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum ByProperty: Codable, Hashable, PayloadValue {
    case pan(Pan)
    case account(Account)
    case wallet(Wallet)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Pan: Codable, Hashable, PayloadValue {
        public var pan: String

        public var note: String?

        public init(
            pan: String,
            note: String? = nil,
        ) {
            self.pan = pan
            self.note = note
        }
    }

    public struct Account: Codable, Hashable, PayloadValue {
        public var iban: String

        public var note: String?

        public init(
            iban: String,
            note: String? = nil,
        ) {
            self.iban = iban
            self.note = note
        }
    }

    public struct Wallet: Codable, Hashable, PayloadValue {
        public var walletId: String

        public init(
            walletId: String,
        ) {
            self.walletId = walletId
        }
    }
}

// MARK: - Codable

extension ByProperty {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        if instance["pan"] != nil {
            self = .pan(try ByProperty.Pan(instance: instance))
        } else if instance["iban"] != nil {
            self = .account(try ByProperty.Account(instance: instance))
        } else if instance["walletId"] != nil {
            self = .wallet(try ByProperty.Wallet(instance: instance))
        } else {
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .pan(let value): value.write(to: &writer)
        case .account(let value): value.write(to: &writer)
        case .wallet(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension ByProperty.Pan {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        pan = try object.required("pan")
        note = try object.optional("note")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("pan", pan)
        writer.optional("note", note)
        writer.endObject()
    }
}

extension ByProperty.Account {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        iban = try object.required("iban")
        note = try object.optional("note")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("iban", iban)
        writer.optional("note", note)
        writer.endObject()
    }
}

extension ByProperty.Wallet {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        walletId = try object.required("walletId")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("walletId", walletId)
        writer.endObject()
    }
}

// MARK: - Validation

extension ByProperty: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByProperty.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check, ByProperty.Pan.self)
        anyOf.matches(&check, ByProperty.Account.self)
        anyOf.matches(&check, ByProperty.Wallet.self)
        anyOf.any(&check)
    }
}

extension ByProperty.Pan: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByProperty.schema.json#/anyOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let pan = check.required("pan", value) {
            check.type(.string, pan)
        }
        if let note = check.optional("note", value) {
            check.type(.string, note)
        }
    }
}

extension ByProperty.Account: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByProperty.schema.json#/anyOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let iban = check.required("iban", value) {
            check.type(.string, iban)
        }
        if let note = check.optional("note", value) {
            check.type(.string, note)
        }
    }
}

extension ByProperty.Wallet: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByProperty.schema.json#/$defs/Wallet"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let walletId = check.required("walletId", value) {
            check.type(.string, walletId)
        }
    }
}
