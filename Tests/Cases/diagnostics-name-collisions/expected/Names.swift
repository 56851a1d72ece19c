// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Names: Codable, Hashable, PayloadValue {
    public var aB: String?

    public var aBProperty: String?

    public var aB2: String?

    public var free: String?

    public init(
        aB: String? = nil,
        aBProperty: String? = nil,
        aB2: String? = nil,
        free: String? = nil,
    ) {
        self.aB = aB
        self.aBProperty = aBProperty
        self.aB2 = aB2
        self.free = free
    }
}

// MARK: - Codable

extension Names {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        aB = try object.optional("a_b")
        aBProperty = try object.optional("aB")
        aB2 = try object.optional("a-b")
        free = try object.optional("a b")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a_b", aB)
        writer.optional("aB", aBProperty)
        writer.optional("a-b", aB2)
        writer.optional("a b", free)
        writer.endObject()
    }
}

// MARK: - Validation

extension Names: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Names.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let aB = object.optional("a_b", &check) {
            check.type(.string, aB)
        }
        if let aB = object.optional("aB", &check) {
            check.type(.string, aB)
        }
        if let aB = object.optional("a-b", &check) {
            check.type(.string, aB)
        }
        if let aB = object.optional("a b", &check) {
            check.type(.string, aB)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["a_b", "aB", "a-b", "a b"]
}
