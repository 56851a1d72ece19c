// Generated from schemas/Method.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Method: Codable, Hashable, PayloadValue {
    case genericIssuerPaymentMethodDetails(GenericIssuerPaymentMethodDetails)
    case card(Card)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct GenericIssuerPaymentMethodDetails: Codable, Hashable, PayloadValue {
        public var kind: Kind

        public var issuer: String?

        public init(
            kind: Kind,
            issuer: String? = nil,
        ) {
            self.kind = kind
            self.issuer = issuer
        }

        public enum Kind: ClosedEnumeration {
            case ideal
            case eps
        }
    }

    public struct Card: Codable, Hashable, PayloadValue {
        public var kind: Kind

        public var number: String?

        public init(
            kind: Kind = .card,
            number: String? = nil,
        ) {
            self.kind = kind
            self.number = number
        }

        public enum Kind: ClosedEnumeration {
            case card
        }
    }
}

// MARK: - Codable

extension Method {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "ideal", "eps":
            self = .genericIssuerPaymentMethodDetails(
                try Method.GenericIssuerPaymentMethodDetails(instance: instance)
            )
        case "card":
            self = .card(try Method.Card(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .genericIssuerPaymentMethodDetails(let value): value.write(to: &writer)
        case .card(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Method.GenericIssuerPaymentMethodDetails {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        issuer = try object.optional("issuer")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("issuer", issuer)
        writer.endObject()
    }
}

extension Method.GenericIssuerPaymentMethodDetails.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .ideal: "ideal"
        case .eps: "eps"
        }
    }
}

extension Method.Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        number = try object.optional("number")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("number", number)
        writer.endObject()
    }
}

extension Method.Card.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        }
    }
}

// MARK: - Validation

extension Method: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Method.GenericIssuerPaymentMethodDetails.self)
        oneOf.matches(&check, Method.Card.self)
        oneOf.one(&check)
    }
}

extension Method.GenericIssuerPaymentMethodDetails: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json#/$defs/genericIssuerPaymentMethodDetails"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.enumeration(Self.kindValues, kind)
        }
        if let issuer = check.optional("issuer", value) {
            check.type(.string, issuer)
        }
    }

    private static let kindValues: AllowedValues = ["ideal", "eps"]
}

extension Method.Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json#/$defs/card"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("card", kind)
        }
        if let number = check.optional("number", value) {
            check.type(.string, number)
        }
    }
}
