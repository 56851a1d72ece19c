// Generated from schemas/Card.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Card: Codable, Hashable, PayloadValue {
    public var kind: Kind

    public var pan: String?

    public init(
        kind: Kind = .card,
        pan: String? = nil,
    ) {
        self.kind = kind
        self.pan = pan
    }

    public enum Kind: ClosedEnumeration {
        case card
    }
}

// MARK: - Codable

extension Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        pan = try object.optional("pan")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("pan", pan)
        writer.endObject()
    }
}

extension Card.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        }
    }
}

// MARK: - Validation

extension Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Card.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("card", kind)
        }
        if let pan = check.optional("pan", value) {
            check.type(.string, pan)
        }
    }
}
