// Generated from schemas/Capture.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A capture.
///
/// Left to the server: The amount is at most what was authorised. A `reference` is used once.
public struct Capture: Codable, Hashable, PayloadValue {
    /// The shop's reference.
    ///
    /// At most 3 characters.
    ///
    /// Left to the server: The reference is the shop's.
    public var reference: String?

    public init(
        reference: String? = nil,
    ) {
        self.reference = reference
    }
}

// MARK: - Codable

extension Capture {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        reference = try object.optional("reference")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("reference", reference)
        writer.endObject()
    }
}

// MARK: - Validation

extension Capture: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Capture.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let reference = check.optional("reference", value) {
            check.type(.string, reference)
            check.maxLength(3, reference)
        }
    }
}
