// Generated from schemas/CreditNote.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct CreditNote: Codable, Hashable, PayloadValue {
    public var id: String

    public var created: DateTime

    /// A remark.
    ///
    /// At most 20 characters.
    public var note: String?

    public var total: Decimal

    public var paid: Bool?

    public var reason: String

    public init(
        id: String,
        created: DateTime,
        note: String? = nil,
        total: Decimal,
        paid: Bool? = nil,
        reason: String,
    ) {
        self.id = id
        self.created = created
        self.note = note
        self.total = total
        self.paid = paid
        self.reason = reason
    }
}

// MARK: - Codable

extension CreditNote {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        created = try object.required("created")
        note = try object.optional("note")
        total = try object.required("total")
        paid = try object.optional("paid")
        reason = try object.required("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("created", created)
        writer.optional("note", note)
        writer.required("total", total)
        writer.optional("paid", paid)
        writer.required("reason", reason)
        writer.endObject()
    }
}

// MARK: - Validation

extension CreditNote: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///CreditNote.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        check.reference(Invoice.self, value, "/allOf/0/$ref")
        if let reason = check.required("reason", value) {
            check.type(.string, reason)
        }
    }
}
