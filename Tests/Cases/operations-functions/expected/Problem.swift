// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Problem: Codable, Hashable, PayloadValue {
    public var details: Details?

    public init(
        details: Details? = nil,
    ) {
        self.details = details
    }

    public struct Details: Codable, Hashable, PayloadValue {
        public var code: Code?

        public init(
            code: Code? = nil,
        ) {
            self.code = code
        }

        public struct Code: OpenEnumeration {
            /// The value in JSON. It need not be one of those listed here.
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static let changed = Self(rawValue: "changed")
        }
    }
}

// MARK: - Codable

extension Problem {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        details = try object.optional("details")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("details", details)
        writer.endObject()
    }
}

extension Problem.Details {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.optional("code")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", code)
        writer.endObject()
    }
}

// MARK: - Validation

extension Problem: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Problem"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let details = check.optional("details", value) {
            Problem.Details.validate(details, &check)
        }
    }
}

extension Problem.Details: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Problem/properties/details"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let code = check.optional("code", value) {
            check.type(.string, code)
        }
    }
}
