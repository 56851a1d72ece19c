// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct SecondTwin: Codable, Hashable, PayloadValue {
    public var kind: Kind?

    public init(
        kind: Kind? = nil,
    ) {
        self.kind = kind
    }

    public enum Kind: ClosedEnumeration {
        case one
    }
}

// MARK: - Codable

extension SecondTwin {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.endObject()
    }
}

extension SecondTwin.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .one: "one"
        }
    }
}

// MARK: - Validation

extension SecondTwin: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/SecondTwin"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Twin.self, value, "/allOf/0/$ref")
        if let kind = check.optional("kind", value) {
            check.constant("one", kind)
        }
    }
}
