// Generated from schemas/House.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Each: at most 1 minute, or 1 minute 30 seconds where `season` is `summer`.
public typealias House = [SecondsTimeSpan]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum HouseSchema: PayloadSchema {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.text("season", values: ["summer", "winter"])]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// One of `"summer"`, `"winter"`.
        public var season: String? {
            get { validation[fact: "season"] }
            set { validation[fact: "season"] = newValue }
        }

        public init(
            season: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.season = season
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///House.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.number, item)
            check.duration(.seconds, item, maximum: Self.itemMaximum)
        }
    }

    private static let itemMaximum = DurationBound(.minutes(1), by: "season", ["summer": .seconds(90)])
}
