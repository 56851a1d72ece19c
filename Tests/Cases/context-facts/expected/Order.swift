// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    /// At most 1 minute, or 1 minute 30 seconds where `shopCountry` is `HU`.
    public var country: SecondsTimeSpan?

    /// At most 1 minute, or 1 minute 30 seconds where `mode` is `test`.
    public var mode: SecondsTimeSpan?

    /// At least 1 minute, or 1 minute 30 seconds where `isTrial` is `true`.
    public var trial: SecondsTimeSpan?

    /// At least 1 minute, or 30 seconds where `api_version` is `2`. At most 1 minute, or 1 minute 30 seconds
    /// where `apiVersion` is `2`.
    public var versions: SecondsTimeSpan?

    /// At least 1 minute, or 30 seconds where `validation` is `x`. At most 1 minute, or 1 minute 30 seconds
    /// where `description` is `x`.
    public var others: SecondsTimeSpan?

    public var shop: Shop?

    public var context: OrderContext?

    public var date: OrderDate?

    /// No payload's context, in spite of its name.
    public var names: ContextPayload?

    public init(
        country: SecondsTimeSpan? = nil,
        mode: SecondsTimeSpan? = nil,
        trial: SecondsTimeSpan? = nil,
        versions: SecondsTimeSpan? = nil,
        others: SecondsTimeSpan? = nil,
        shop: Shop? = nil,
        context: OrderContext? = nil,
        date: OrderDate? = nil,
        names: ContextPayload? = nil,
    ) {
        self.country = country
        self.mode = mode
        self.trial = trial
        self.versions = versions
        self.others = others
        self.shop = shop
        self.context = context
        self.date = date
        self.names = names
    }

    public struct OrderContext: Codable, Hashable, PayloadValue {
        public var id: String?

        public init(
            id: String? = nil,
        ) {
            self.id = id
        }
    }

    public struct OrderDate: Codable, Hashable, PayloadValue {
        public var year: Int?

        public init(
            year: Int? = nil,
        ) {
            self.year = year
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        country = try object.optional("country")
        mode = try object.optional("mode")
        trial = try object.optional("trial")
        versions = try object.optional("versions")
        others = try object.optional("others")
        shop = try object.optional("shop")
        context = try object.optional("context")
        date = try object.optional("date")
        names = try object.optional("names")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("country", country)
        writer.optional("mode", mode)
        writer.optional("trial", trial)
        writer.optional("versions", versions)
        writer.optional("others", others)
        writer.optional("shop", shop)
        writer.optional("context", context)
        writer.optional("date", date)
        writer.optional("names", names)
        writer.endObject()
    }
}

extension Order.OrderContext {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.endObject()
    }
}

extension Order.OrderDate {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        year = try object.optional("year")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("year", year)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [
            .text("shopCountry", pattern: Pattern("^[A-Z]{2}$")),
            .text("mode", values: ["test", "live"]),
            .boolean("isTrial"),
            .integer("api_version"),
            .text("apiVersion"),
            .text("validation"),
            .text("description"),
            .time("now"),
        ]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// The country of the shop.
        ///
        /// Pattern: `^[A-Z]{2}$`.
        public var shopCountry: String? {
            get { validation[fact: "shopCountry"] }
            set { validation[fact: "shopCountry"] = newValue }
        }

        /// One of `"test"`, `"live"`.
        public var mode: String? {
            get { validation[fact: "mode"] }
            set { validation[fact: "mode"] = newValue }
        }

        public var isTrial: Bool? {
            get { validation[fact: "isTrial"] }
            set { validation[fact: "isTrial"] = newValue }
        }

        /// The version of the API.
        public var apiVersion: Int? {
            get { validation[fact: "api_version"] }
            set { validation[fact: "api_version"] = newValue }
        }

        /// The same as text.
        public var apiVersionFact: String? {
            get { validation[fact: "apiVersion"] }
            set { validation[fact: "apiVersion"] = newValue }
        }

        public var validationFact: String? {
            get { validation[fact: "validation"] }
            set { validation[fact: "validation"] = newValue }
        }

        public var descriptionFact: String? {
            get { validation[fact: "description"] }
            set { validation[fact: "description"] = newValue }
        }

        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        public init(
            shopCountry: String? = nil,
            mode: String? = nil,
            isTrial: Bool? = nil,
            apiVersion: Int? = nil,
            apiVersionFact: String? = nil,
            validationFact: String? = nil,
            descriptionFact: String? = nil,
            now: Date? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.shopCountry = shopCountry
            self.mode = mode
            self.isTrial = isTrial
            self.apiVersion = apiVersion
            self.apiVersionFact = apiVersionFact
            self.validationFact = validationFact
            self.descriptionFact = descriptionFact
            self.now = now
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let country = object.optional("country", &check) {
            check.reference(Order.ByCountrySchema.self, country)
        }
        if let mode = object.optional("mode", &check) {
            check.type(.number, mode)
            check.duration(.seconds, mode, maximum: Self.modeMaximum)
        }
        if let trial = object.optional("trial", &check) {
            check.type(.number, trial)
            check.duration(.seconds, trial, minimum: Self.trialMinimum)
        }
        if let versions = object.optional("versions", &check) {
            check.type(.number, versions)
            check.duration(.seconds, versions, minimum: Self.versionsMinimum, maximum: Self.versionsMaximum)
        }
        if let others = object.optional("others", &check) {
            check.type(.number, others)
            check.duration(.seconds, others, minimum: Self.othersMinimum, maximum: Self.othersMaximum)
        }
        if let shop = object.optional("shop", &check) {
            check.reference(Shop.self, shop)
        }
        if let context = object.optional("context", &check) {
            Order.OrderContext.validate(context, &check)
        }
        if let date = object.optional("date", &check) {
            Order.OrderDate.validate(date, &check)
        }
        if let names = object.optional("names", &check) {
            check.reference(ContextPayload.self, names)
        }
    }

    private static let propertyNames: PropertyNames = [
        "country",
        "mode",
        "trial",
        "versions",
        "others",
        "shop",
        "context",
        "date",
        "names",
    ]
    private static let modeMaximum = DurationBound(.minutes(1), by: "mode", ["test": .seconds(90)])
    private static let trialMinimum = DurationBound(.minutes(1), by: "isTrial", ["true": .seconds(90)])
    private static let versionsMinimum = DurationBound(.minutes(1), by: "api_version", ["2": .seconds(30)])
    private static let versionsMaximum = DurationBound(.minutes(1), by: "apiVersion", ["2": .seconds(90)])
    private static let othersMinimum = DurationBound(.minutes(1), by: "validation", ["x": .seconds(30)])
    private static let othersMaximum = DurationBound(.minutes(1), by: "description", ["x": .seconds(90)])
}

extension Order {
    /// Checks values that have no type of their own.
    public enum ByCountrySchema: PayloadSchema {
        public typealias Context = Order.Context

        public static var schemaLocation: StaticString {
            "file:///Order.schema.json#/$defs/byCountry"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.number, value)
            check.duration(.seconds, value, maximum: Self.maximum)
        }

        private static let maximum = DurationBound(.minutes(1), by: "shopCountry", ["HU": .seconds(90)])
    }
}

extension Order.OrderContext: ValidatedPayload {
    public typealias Context = Order.Context

    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/context"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.optional("id", value) {
            check.type(.string, id)
        }
    }
}

extension Order.OrderDate: ValidatedPayload {
    public typealias Context = Order.Context

    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/date"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let year = check.optional("year", value) {
            check.type(.integer, year)
        }
    }
}
