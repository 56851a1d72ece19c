// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A book and how long it is lent.
public struct Loan: Codable, Hashable, PayloadValue {
    public var book: String

    /// 1 to 30.
    public var days: Int?

    public init(
        book: String,
        days: Int? = nil,
    ) {
        self.book = book
        self.days = days
    }
}

// MARK: - Codable

extension Loan {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        book = try object.required("book")
        days = try object.optional("days")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("book", book)
        writer.optional("days", days)
        writer.endObject()
    }
}

// MARK: - Validation

extension Loan: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/components/schemas/Loan"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let book = check.required("book", value) {
            check.type(.string, book)
        }
        if let days = check.optional("days", value) {
            check.type(.integer, days)
            check.minimum(1, days)
            check.maximum(30, days)
        }
    }
}
