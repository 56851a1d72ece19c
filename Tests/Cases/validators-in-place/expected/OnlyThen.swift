// Generated from schemas/OnlyThen.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At most 0 properties unless `b` is present.
public struct OnlyThen: Codable, Hashable, PayloadValue {
    public var a: String?

    /// Required when `a` is present.
    public var b: String?

    public init(
        a: String? = nil,
        b: String? = nil,
    ) {
        self.a = a
        self.b = b
    }
}

// MARK: - Codable

extension OnlyThen {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension OnlyThen: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///OnlyThen.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            check.required("a", allOf0)
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "a is present")
            check.required("b", thenValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            check.required("b", allOf1)
        }
        if !allOf1MatchesIf {
            let elseValue = check.at("/else", allOf1, unless: "b is present")
            check.maxProperties(0, elseValue)
        }
    }
}
