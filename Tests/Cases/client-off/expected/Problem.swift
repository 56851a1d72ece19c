// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Problem: Codable, Hashable, PayloadValue {
    public var code: Code

    public init(
        code: Code,
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

        public static let failed = Self(rawValue: "failed")
    }
}

// MARK: - Codable

extension Problem {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.required("code")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("code", code)
        writer.endObject()
    }
}

// MARK: - Validation

extension Problem: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Desk.openapi.json#/components/schemas/Problem"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let code = check.required("code", value) {
            check.type(.string, code)
        }
    }
}
