// Generated from schemas/Window.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// Windows in three encodings.
public struct Window: Codable, Hashable, PayloadValue {
    /// 1 minute to 2 minutes. Default: 1 minute 30 seconds.
    public var seconds: SecondsTimeSpan?

    /// 0.0000001 seconds to 1 second.
    public var exact: SecondsTimeSpan?

    public var open: SecondsTimeSpan?

    /// 1 minute to 7 days. Default: 1 hour 30 minutes.
    public var iso: Nullable<ISOTimeSpan>?

    /// Each: 1 day 12 hours to 10000 days 0.5 seconds.
    public var steps: [ISOTimeSpan]?

    /// At most 1 day.
    public var either: Either?

    public init(
        seconds: SecondsTimeSpan? = nil,
        exact: SecondsTimeSpan? = nil,
        open: SecondsTimeSpan? = nil,
        iso: Nullable<ISOTimeSpan>? = nil,
        steps: [ISOTimeSpan]? = nil,
        either: Either? = nil,
    ) {
        self.seconds = seconds
        self.exact = exact
        self.open = open
        self.iso = iso
        self.steps = steps
        self.either = either
    }

    public enum Either: Codable, Hashable, PayloadValue {
        case number(Decimal)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Window {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        seconds = try object.optional("seconds")
        exact = try object.optional("exact")
        open = try object.optional("open")
        iso = try object.optional("iso")
        steps = try object.optional("steps")
        either = try object.optional("either")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("seconds", seconds)
        writer.optional("exact", exact)
        writer.optional("open", open)
        writer.optional("iso", iso)
        writer.optional("steps", steps)
        writer.optional("either", either)
        writer.endObject()
    }
}

extension Window.Either {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .number(try Decimal(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Defaults

extension Window: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `seconds` and `iso`.
    public func withDefaults() -> Window {
        var copy = self
        if copy.seconds == nil {
            copy.seconds = .seconds(90)
        }
        if copy.iso == nil {
            copy.iso = try? Nullable<ISOTimeSpan>(decoding: #""PT90M""#)
        }
        return copy
    }
}

// MARK: - Validation

extension Window: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Window.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let seconds = object.optional("seconds", &check) {
            check.type(.integer, seconds)
            check.minimum(0, seconds)
            check.duration(.seconds, seconds, minimum: .minutes(1), maximum: .minutes(2))
        }
        if let exact = object.optional("exact", &check) {
            check.type(.number, exact)
            check.minimum(0, exact)
            check.duration(.seconds, exact, minimum: .ticks(1), maximum: .seconds(1))
        }
        if let open = object.optional("open", &check) {
            check.type(.number, open)
            check.duration(.seconds, open, minimum: .seconds(0))
        }
        if let iso = object.optional("iso", &check) {
            check.type([.string, .null], iso)
            check.pattern(Self.isoPattern, iso)
            check.duration(.iso8601, iso, minimum: .minutes(1), maximum: .days(7))
        }
        if let steps = object.optional("steps", &check) {
            check.type(.array, steps)
            var items = check.items(steps)
            while let step = items.next(&check) {
                check.reference(StepSchema.self, step)
            }
        }
        if let either = object.optional("either", &check) {
            Window.Either.validate(either, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["seconds", "exact", "open", "iso", "steps", "either"]
    private static let isoPattern = Pattern("^P")
}

extension Window.Either: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Window.schema.json#/properties/either"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.number, .string], value)
        check.duration(.iso8601, value, maximum: .days(1))
    }
}
