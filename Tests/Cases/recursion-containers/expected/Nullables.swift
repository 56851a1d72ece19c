// Generated from schemas/Nullables.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Nullables: Codable, Hashable, PayloadValue {
    @Boxed public var next: Nullables?

    @Boxed public var previous: Nullable<Nullables>?

    public init(
        next: Nullables?,
        previous: Nullable<Nullables>? = nil,
    ) {
        self.next = next
        self.previous = previous
    }
}

// MARK: - Codable

extension Nullables {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        next = try object.nullable("next")
        previous = try object.optional("previous")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.nullable("next", next)
        writer.optional("previous", previous)
        writer.endObject()
    }
}

// MARK: - Validation

extension Nullables: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Nullables.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let next = check.required("next", value) {
            var anyOf = check.anyOf(next)
            anyOf.matches(&check, Nullables.self)
            anyOf.matches(&check) { next, check in
                check.type(.null, next)
            }
            anyOf.any(&check)
        }
        if let previous = check.optional("previous", value) {
            var oneOf = check.oneOf(previous)
            oneOf.matches(&check, Nullables.self)
            oneOf.matches(&check) { previous, check in
                check.type(.null, previous)
            }
            oneOf.one(&check)
        }
    }
}
