// Generated from schemas/nested/Customer.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Customer: Codable, Hashable, PayloadValue {
    public var name: String

    public var home: Home?

    public init(
        name: String,
        home: Home? = nil,
    ) {
        self.name = name
        self.home = home
    }
}

// MARK: - Codable

extension Customer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
        home = try object.optional("home")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.optional("home", home)
        writer.endObject()
    }
}

// MARK: - Validation

extension Customer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/schemas/customer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.required("name", value) {
            check.type(.string, name)
        }
        if let home = check.optional("home", value) {
            check.reference(Home.self, home)
        }
    }
}
