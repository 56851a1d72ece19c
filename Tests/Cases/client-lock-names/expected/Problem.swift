// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Problem: Codable, Hashable, PayloadValue {
    public var cause: Cause?

    public init(
        cause: Cause? = nil,
    ) {
        self.cause = cause
    }

    public enum Cause: ClosedEnumeration {
        case stale
        case other
    }
}

// MARK: - Codable

extension Problem {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cause = try object.optional("cause")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("cause", cause)
        writer.endObject()
    }
}

extension Problem.Cause {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .stale: "STALE"
        case .other: "OTHER"
        }
    }
}

// MARK: - Validation

extension Problem: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Problem"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let cause = check.optional("cause", value) {
            check.enumeration(Self.causeValues, cause)
        }
    }

    private static let causeValues: AllowedValues = ["STALE", "OTHER"]
}
