// Generated from schemas/Decimal.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct DecimalPayload: Codable, Hashable, PayloadValue {
    public var a: Decimal?

    public init(
        a: Decimal? = nil,
    ) {
        self.a = a
    }
}

// MARK: - Codable

extension DecimalPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

// MARK: - Validation

extension DecimalPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Decimal.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.number, a)
        }
    }
}
