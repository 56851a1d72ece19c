// Generated from schemas/User.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct User: Codable, Hashable, PayloadValue {
    /// A code.
    ///
    /// At least 2 characters.
    public var code: String?

    /// Whether it works.
    public var state: State?

    public var when: DateTime?

    public var maybe: Nullable<Int>?

    public init(
        code: String? = nil,
        state: State? = nil,
        when: DateTime? = nil,
        maybe: Nullable<Int>? = nil,
    ) {
        self.code = code
        self.state = state
        self.when = when
        self.maybe = maybe
    }
}

// MARK: - Codable

extension User {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.optional("code")
        state = try object.optional("state")
        when = try object.optional("when")
        maybe = try object.optional("maybe")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", code)
        writer.optional("state", state)
        writer.optional("when", when)
        writer.optional("maybe", maybe)
        writer.endObject()
    }
}

// MARK: - Validation

extension User: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///User.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let code = object.optional("code", &check) {
            check.reference(CodeSchema.self, code)
        }
        if let state = object.optional("state", &check) {
            check.reference(State.self, state)
        }
        if let when = object.optional("when", &check) {
            check.reference(WhenSchema.self, when)
        }
        if let maybe = object.optional("maybe", &check) {
            check.reference(MaybeSchema.self, maybe)
        }
    }

    private static let propertyNames: PropertyNames = ["code", "state", "when", "maybe"]
}
