// Generated from schemas/Times.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Times: Codable, Hashable, PayloadValue {
    /// Within 2 minutes of the current time.
    public var near: DateTime?

    /// At most 1 day 1 hour before the current time and not after the current time.
    public var past: DateTime?

    /// At most 14 days before the current time.
    public var recent: DateTime?

    /// At most 0.25 seconds after the current time.
    public var soon: DateTime?

    /// Within 1 minute 30 seconds of the current time.
    public var same: DateTime?

    /// Each: within 1 hour of the current time.
    public var each: [DateTime]?

    public init(
        near: DateTime? = nil,
        past: DateTime? = nil,
        recent: DateTime? = nil,
        soon: DateTime? = nil,
        same: DateTime? = nil,
        each: [DateTime]? = nil,
    ) {
        self.near = near
        self.past = past
        self.recent = recent
        self.soon = soon
        self.same = same
        self.each = each
    }
}

// MARK: - Codable

extension Times {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        near = try object.optional("near")
        past = try object.optional("past")
        recent = try object.optional("recent")
        soon = try object.optional("soon")
        same = try object.optional("same")
        each = try object.optional("each")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("near", near)
        writer.optional("past", past)
        writer.optional("recent", recent)
        writer.optional("soon", soon)
        writer.optional("same", same)
        writer.optional("each", each)
        writer.endObject()
    }
}

// MARK: - Validation

extension Times: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.time("now")]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// The time of the terminal.
        ///
        /// Without it, no time is checked against the clock.
        public var now: Date? {
            get { validation.now }
            set { validation.now = newValue }
        }

        public init(
            now: Date? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.now = now
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "file:///Times.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let near = object.optional("near", &check) {
            check.type(.string, near)
            check.format(.dateTime, near)
            check.clockWindow(within: .minutes(2), near)
        }
        if let past = object.optional("past", &check) {
            check.type(.string, past)
            check.format(.dateTime, past)
            check.clockWindow(notBefore: .hours(25), notAfter: .seconds(0), past)
        }
        if let recent = object.optional("recent", &check) {
            check.type(.string, recent)
            check.format(.dateTime, recent)
            check.clockWindow(notBefore: .days(14), recent)
        }
        if let soon = object.optional("soon", &check) {
            check.type(.string, soon)
            check.format(.dateTime, soon)
            check.clockWindow(notAfter: .init(ticks: 2500000), soon)
        }
        if let same = object.optional("same", &check) {
            check.type(.string, same)
            check.format(.dateTime, same)
            check.clockWindow(within: .seconds(90), same)
        }
        if let each = object.optional("each", &check) {
            check.type(.array, each)
            var items = check.items(each)
            while let eachElement = items.next(&check) {
                check.type(.string, eachElement)
                check.format(.dateTime, eachElement)
                check.clockWindow(within: .hours(1), eachElement)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["near", "past", "recent", "soon", "same", "each"]
}
