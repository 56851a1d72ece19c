// Generated from schemas/nested/Customer.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Customer: Codable, Hashable, Sendable {
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

extension Customer: PayloadValue {
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
