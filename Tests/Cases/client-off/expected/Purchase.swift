// Generated from schemas/Desk.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Purchase: Codable, Hashable, PayloadValue {
    public var note: String?

    public var expected: Expected?

    public init(
        note: String? = nil,
        expected: Expected? = nil,
    ) {
        self.note = note
        self.expected = expected
    }

    public struct Expected: Codable, Hashable, PayloadValue {
        public var tag: String?

        public var owner: String?

        public init(
            tag: String? = nil,
            owner: String? = nil,
        ) {
            self.tag = tag
            self.owner = owner
        }
    }
}

// MARK: - Codable

extension Purchase {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        note = try object.optional("note")
        expected = try object.optional("expected")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("note", note)
        writer.optional("expected", expected)
        writer.endObject()
    }
}

extension Purchase.Expected {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        tag = try object.optional("tag")
        owner = try object.optional("owner")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tag", tag)
        writer.optional("owner", owner)
        writer.endObject()
    }
}

// MARK: - Validation

extension Purchase: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Desk.openapi.json#/components/schemas/Purchase"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let note = check.optional("note", value) {
            check.type(.string, note)
        }
        if let expected = check.optional("expected", value) {
            Purchase.Expected.validate(expected, &check)
        }
    }
}

extension Purchase.Expected: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Desk.openapi.json#/components/schemas/Purchase/properties/expected"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let tag = check.optional("tag", value) {
            check.type(.string, tag)
        }
        if let owner = check.optional("owner", value) {
            check.type(.string, owner)
        }
    }
}
