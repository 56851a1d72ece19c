// Generated from schemas/Window.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

/// Windows in three encodings.
public struct Window: Codable, Hashable, Sendable {
    /// At least 0. 60 seconds to 120 seconds.
    public var seconds: Int?

    /// At least 0. At most 1 second.
    public var exact: Decimal?

    /// 1 minute to 7 days. Pattern: `^P`.
    public var iso: String?

    public init(
        seconds: Int? = nil,
        exact: Decimal? = nil,
        iso: String? = nil,
    ) {
        self.seconds = seconds
        self.exact = exact
        self.iso = iso
    }
}

// MARK: - Codable

extension Window: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        seconds = try object.optional("seconds")
        exact = try object.optional("exact")
        iso = try object.optional("iso")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("seconds", seconds)
        writer.optional("exact", exact)
        writer.optional("iso", iso)
        writer.endObject()
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
        }
        if let exact = object.optional("exact", &check) {
            check.type(.number, exact)
            check.minimum(0, exact)
        }
        if let iso = object.optional("iso", &check) {
            check.type(.string, iso)
            check.pattern(Self.isoPattern, iso)
        }
    }

    private static let propertyNames: PropertyNames = ["seconds", "exact", "iso"]
    private static let isoPattern = Pattern("^P")
}
