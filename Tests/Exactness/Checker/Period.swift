import PayloadRuntime

/// Lengths of time, validated as generated code does it: bytes in, bounds that depend on a fact.
enum Period: PayloadSchema {
    static var schemaLocation: StaticString {
        "file:///Period.schema.json"
    }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var object = check.object(value, Self.propertyNames)
        if let timeSpan = object.optional("dotnet-timespan", &check) {
            check.duration(.timeSpan, timeSpan, minimum: .minutes(1), maximum: Self.maximum)
        }
        if let iso8601 = object.optional("iso8601", &check) {
            check.duration(.iso8601, iso8601, minimum: .minutes(1), maximum: Self.maximum)
        }
        if let seconds = object.optional("seconds", &check) {
            check.duration(.seconds, seconds, minimum: .minutes(1), maximum: Self.maximum)
        }
    }

    private static let propertyNames: PropertyNames = ["dotnet-timespan", "iso8601", "seconds"]
    private static let maximum = DurationBound(.days(7), by: "shopCountry", ["HU": .days(21)])

    /// - Parameter question: the shop's country, or "-" where it is not known, and a JSON text.
    /// - Returns: "valid", or the violations.
    static func answer(_ question: String) -> String? {
        let parts = question.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        var context = ValidationContext()
        if parts[0] != "-" { context.facts["shopCountry"] = String(parts[0]) }
        do {
            try validate(parts[1].utf8, in: context)
            return "valid"
        } catch {
            return error.inWords
        }
    }
}
