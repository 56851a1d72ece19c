// Generated from schemas/Invoice.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An invoice.
public struct Invoice: Codable, Hashable, PayloadValue {
    public var id: String

    public var created: DateTime

    /// A remark.
    ///
    /// At most 20 characters.
    public var note: String?

    public var total: Decimal

    public var paid: Bool?

    public init(
        id: String,
        created: DateTime,
        note: String? = nil,
        total: Decimal,
        paid: Bool? = nil,
    ) {
        self.id = id
        self.created = created
        self.note = note
        self.total = total
        self.paid = paid
    }
}

// MARK: - Codable

extension Invoice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        created = try object.required("created")
        note = try object.optional("note")
        total = try object.required("total")
        paid = try object.optional("paid")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("created", created)
        writer.optional("note", note)
        writer.required("total", total)
        writer.optional("paid", paid)
        writer.endObject()
    }
}

// MARK: - Validation

extension Invoice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Base.self, value, "/allOf/0/$ref")
        let allOf1 = check.at("/allOf/1", value)
        check.type(.object, allOf1)
        if let total = check.required("total", allOf1) {
            check.type(.number, total)
        }
        if let note = check.optional("note", allOf1) {
            check.type(.string, note)
            check.maxLength(20, note)
        }
        check.required("created", value)
        if let paid = check.optional("paid", value) {
            check.type(.boolean, paid)
        }
    }
}
