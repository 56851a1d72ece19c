// Generated from schemas/Capture.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// How long an amount may wait.
public struct Capture: Codable, Hashable, PayloadValue {
    /// 1 minute to 7 days, or to 21 days where `shopCountry` is `HU`. Default: 7 days.
    public var period: TimeSpan?

    /// At least 0 seconds, or 1 hour where `shopCountry` is `AT`, or 0.5 seconds where `shopCountry` is `HU`.
    /// At most 7 days, or 10 days where `shopCountry` is `AT`.
    public var wait: ISOTimeSpan?

    /// At most 1 hour, or 30 minutes where `shopCountry` is `CZ`, or 30 minutes 1 second where `shopCountry`
    /// is `DE`, or 2 hours where `shopCountry` is `ES`, or 1 day where `shopCountry` is `FR`, or 7 days where
    /// `shopCountry` is `GB`, or 1 minute 30.5 seconds where `shopCountry` is `HU`, or 1 minute where
    /// `shopCountry` is `IT`.
    public var retryAfter: SecondsTimeSpan?

    public init(
        period: TimeSpan? = nil,
        wait: ISOTimeSpan? = nil,
        retryAfter: SecondsTimeSpan? = nil,
    ) {
        self.period = period
        self.wait = wait
        self.retryAfter = retryAfter
    }
}

// MARK: - Codable

extension Capture {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        period = try object.optional("period")
        wait = try object.optional("wait")
        retryAfter = try object.optional("retryAfter")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("period", period)
        writer.optional("wait", wait)
        writer.optional("retryAfter", retryAfter)
        writer.endObject()
    }
}

// MARK: - Defaults

extension Capture: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `period`.
    public func withDefaults() -> Capture {
        var copy = self
        if copy.period == nil {
            copy.period = .days(7)
        }
        return copy
    }
}

// MARK: - Validation

extension Capture: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.text("shopCountry")]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// The country of the shop, ISO 3166-1 alpha-2.
        public var shopCountry: String? {
            get { validation[fact: "shopCountry"] }
            set { validation[fact: "shopCountry"] = newValue }
        }

        public init(
            shopCountry: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.shopCountry = shopCountry
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Capture.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let period = object.optional("period", &check) {
            check.type(.string, period)
            check.pattern(Self.periodPattern, period)
            check.duration(.timeSpan, period, minimum: .minutes(1), maximum: Self.periodMaximum)
        }
        if let wait = object.optional("wait", &check) {
            check.type(.string, wait)
            check.pattern(Self.waitPattern, wait)
            check.duration(.iso8601, wait, minimum: Self.waitMinimum, maximum: Self.waitMaximum)
        }
        if let retryAfter = object.optional("retryAfter", &check) {
            check.type(.number, retryAfter)
            check.duration(.seconds, retryAfter, maximum: Self.retryAfterMaximum)
        }
    }

    private static let propertyNames: PropertyNames = ["period", "wait", "retryAfter"]
    private static let periodPattern = Pattern("^[0-9]")
    private static let periodMaximum = DurationBound(.days(7), by: "shopCountry", ["HU": .days(21)])
    private static let waitPattern = Pattern("^P")
    private static let waitMinimum = DurationBound(
        .seconds(0),
        by: "shopCountry",
        ["AT": .hours(1), "HU": .ticks(5_000_000)]
    )
    private static let waitMaximum = DurationBound(.days(7), by: "shopCountry", ["AT": .days(10)])
    private static let retryAfterMaximum = DurationBound(
        .hours(1),
        by: "shopCountry",
        [
            "CZ": .minutes(30),
            "DE": .seconds(1801),
            "ES": .hours(2),
            "FR": .days(1),
            "GB": .days(7),
            "HU": .ticks(905_000_000),
            "IT": .minutes(1),
        ]
    )
}
