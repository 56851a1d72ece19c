// Generated from schemas/Form.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// A form with the schema of its answers.
public struct Form: Codable, Hashable, Sendable {
    public var name: String?

    /// Core and Validation specifications meta-schema
    public var answers: Schema

    public init(
        name: String? = nil,
        answers: Schema,
    ) {
        self.name = name
        self.answers = answers
    }
}

// MARK: - Codable

extension Form: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.optional("name")
        answers = try object.required("answers")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", name)
        writer.required("answers", answers)
        writer.endObject()
    }
}
