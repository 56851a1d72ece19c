// Generated from schemas/Deprecated.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Deprecated: Codable, Hashable, PayloadValue {
    @available(*, deprecated)
    public var deprecatedSelf: String? {
        get { deprecatedSelfStorage }
        set { deprecatedSelfStorage = newValue }
    }

    @available(*, deprecated)
    public var `default`: String? {
        get { defaultStorage }
        set { defaultStorage = newValue }
    }

    @available(*, deprecated)
    public var object: String? {
        get { objectStorage }
        set { objectStorage = newValue }
    }

    @available(*, deprecated)
    public var writer: String? {
        get { writerStorage }
        set { writerStorage = newValue }
    }

    private var deprecatedSelfStorage: String?

    private var defaultStorage: String?

    private var objectStorage: String?

    private var writerStorage: String?

    public init(
        deprecatedSelf: String? = nil,
        `default`: String? = nil,
        object: String? = nil,
        writer: String? = nil,
    ) {
        self.deprecatedSelfStorage = deprecatedSelf
        self.defaultStorage = `default`
        self.objectStorage = object
        self.writerStorage = writer
    }
}

// MARK: - Codable

extension Deprecated {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        deprecatedSelfStorage = try object.optional("self")
        defaultStorage = try object.optional("default")
        objectStorage = try object.optional("object")
        writerStorage = try object.optional("writer")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("self", deprecatedSelfStorage)
        writer.optional("default", defaultStorage)
        writer.optional("object", objectStorage)
        writer.optional("writer", writerStorage)
        writer.endObject()
    }
}

// MARK: - Validation

extension Deprecated: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Deprecated.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let selfValue = object.optional("self", &check) {
            check.type(.string, selfValue)
        }
        if let `default` = object.optional("default", &check) {
            check.type(.string, `default`)
        }
        if let object2 = object.optional("object", &check) {
            check.type(.string, object2)
        }
        if let writer = object.optional("writer", &check) {
            check.type(.string, writer)
        }
    }

    private static let propertyNames: PropertyNames = ["self", "default", "object", "writer"]
}
