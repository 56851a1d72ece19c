// Generated from schemas/Card.schema.json. Do not edit.
// Regenerate: swift package plugin generate

#if hasFeature(InternalImportsByDefault)
    package import PayloadRuntime
#else
    import PayloadRuntime
#endif

package struct Card: Codable, Hashable, PayloadValue {
    package var brand: Brand

    package var region: Region?

    @Boxed package var cardSelf: Card?

    @available(*, deprecated)
    package var pan: String? {
        get { panStorage }
        set { panStorage = newValue }
    }

    package var pair: Pair?

    package var choice: Choice?

    /// Properties that the schema does not declare, as they came.
    package var additionalProperties: PropertyMap<JSONValue>

    private var panStorage: String?

    package init(
        brand: Brand,
        region: Region? = nil,
        cardSelf: Card? = nil,
        pan: String? = nil,
        pair: Pair? = nil,
        choice: Choice? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.brand = brand
        self.region = region
        self.cardSelf = cardSelf
        self.panStorage = pan
        self.pair = pair
        self.choice = choice
        self.additionalProperties = additionalProperties
    }

    package enum Brand: ClosedEnumeration {
        case visa
        case amex
    }

    package struct Region: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let eu = Self(rawValue: "EU")
    }

    package struct Pair: Codable, Hashable, PayloadValue {
        package var element0: String?

        /// Further elements, in their order.
        package var others: [JSONValue]

        package init(
            element0: String? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.others = others
        }
    }

    package enum Choice: Codable, Hashable, PayloadValue {
        case string(String)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Card {
    package init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        brand = try object.required("brand")
        region = try object.optional("region")
        cardSelf = try object.optional("self")
        panStorage = try object.optional("pan")
        pair = try object.optional("pair")
        choice = try object.optional("choice")
        additionalProperties = try object.others()
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("brand", brand)
        writer.optional("region", region)
        writer.optional("self", cardSelf)
        writer.optional("pan", panStorage)
        writer.optional("pair", pair)
        writer.optional("choice", choice)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Card.Brand {
    /// The value in JSON.
    package var jsonText: String {
        switch self {
        case .visa: "visa"
        case .amex: "amex"
        }
    }
}

extension Card.Pair {
    package init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        others = try array.rest()
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.rest(others)
        writer.endArray()
    }
}

extension Card.Choice {
    package init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Card: ValidatedPayload {
    package static var schemaLocation: StaticString {
        "file:///Card.schema.json"
    }

    package static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let brand = object.required("brand", &check) {
            check.enumeration(Self.brandValues, brand)
        }
        if let region = object.optional("region", &check) {
            check.type(.string, region)
        }
        if let selfValue = object.optional("self", &check) {
            check.reference(Card.self, selfValue)
        }
        if let pan = object.optional("pan", &check) {
            check.type(.string, pan)
        }
        if let pair = object.optional("pair", &check) {
            Card.Pair.validate(pair, &check)
        }
        if let choice = object.optional("choice", &check) {
            Card.Choice.validate(choice, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["brand", "region", "self", "pan", "pair", "choice"]
    private static let brandValues: AllowedValues = ["visa", "amex"]
}

extension Card.Pair: ValidatedPayload {
    package static var schemaLocation: StaticString {
        "file:///Card.schema.json#/properties/pair"
    }

    package static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
    }
}

extension Card.Choice: ValidatedPayload {
    package static var schemaLocation: StaticString {
        "file:///Card.schema.json#/properties/choice"
    }

    package static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.integer, value)
        }
        oneOf.one(&check)
    }
}
