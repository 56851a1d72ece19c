// Generated from schemas/Shop.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Shop: Codable, Hashable, PayloadValue {
    /// Not after the current time.
    public var opened: DateTime?

    /// At most 8 hours, or 9 hours where `shopCountry` is `HU`.
    public var hours: SecondsTimeSpan?

    @Boxed public var order: Order?

    public init(
        opened: DateTime? = nil,
        hours: SecondsTimeSpan? = nil,
        order: Order? = nil,
    ) {
        self.opened = opened
        self.hours = hours
        self.order = order
    }
}

// MARK: - Codable

extension Shop {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        opened = try object.optional("opened")
        hours = try object.optional("hours")
        order = try object.optional("order")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("opened", opened)
        writer.optional("hours", hours)
        writer.optional("order", order)
        writer.endObject()
    }
}

// MARK: - Validation

extension Shop: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [
            .time("now"),
            .text("shopCountry", pattern: Pattern("^[A-Z]{2}$")),
            .text("mode", values: ["test", "live"]),
            .boolean("isTrial"),
            .integer("api_version"),
            .text("apiVersion"),
            .text("validation"),
            .text("description"),
        ]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        /// The same declaration in other words.
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

        public init(
            now: Date? = nil,
            shopCountry: String? = nil,
            mode: String? = nil,
            isTrial: Bool? = nil,
            apiVersion: Int? = nil,
            apiVersionFact: String? = nil,
            validationFact: String? = nil,
            descriptionFact: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.now = now
            self.shopCountry = shopCountry
            self.mode = mode
            self.isTrial = isTrial
            self.apiVersion = apiVersion
            self.apiVersionFact = apiVersionFact
            self.validationFact = validationFact
            self.descriptionFact = descriptionFact
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Shop.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let opened = object.optional("opened", &check) {
            check.type(.string, opened)
            check.format(.dateTime, opened)
            check.clockWindow(notAfter: .seconds(0), opened)
        }
        if let hours = object.optional("hours", &check) {
            check.type(.number, hours)
            check.duration(.seconds, hours, maximum: Self.hoursMaximum)
        }
        if let order = object.optional("order", &check) {
            check.reference(Order.self, order)
        }
    }

    private static let propertyNames: PropertyNames = ["opened", "hours", "order"]
    private static let hoursMaximum = DurationBound(.hours(8), by: "shopCountry", ["HU": .hours(9)])
}
