// Generated from schemas/Elsewhere.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At most 1 minute, or 1 minute 30 seconds where `region` is `EU`.
public typealias Elsewhere = SecondsTimeSpan

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ElsewhereSchema: PayloadSchema {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.text("region")]

        /// The same with facts by their names.
        public var validation: ValidationContext

        public var region: String? {
            get { validation[fact: "region"] }
            set { validation[fact: "region"] = newValue }
        }

        public init(
            region: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.region = region
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Elsewhere.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.number, value)
        check.duration(.seconds, value, maximum: Self.maximum)
    }

    private static let maximum = DurationBound(.minutes(1), by: "region", ["EU": .seconds(90)])
}
