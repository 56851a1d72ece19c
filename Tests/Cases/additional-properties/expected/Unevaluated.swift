// Generated from schemas/Unevaluated.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Unevaluated: Codable, Hashable, PayloadValue {
    public var a: String?

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

extension Unevaluated {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        b = try object.optional("b")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension Unevaluated: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Unevaluated.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        let allOf0 = check.at("/allOf/0", value)
        check.type(.object, allOf0)
        if let a = check.optional("a", allOf0) {
            check.type(.string, a)
        }
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let evaluatedNames: PropertyNames = ["a", "b"]
}
