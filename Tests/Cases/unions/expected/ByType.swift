// Generated from schemas/ByType.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum ByType: Codable, Hashable, PayloadValue {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case array([String])
    case object(Object)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Object: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }
}

// MARK: - Codable

extension ByType {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        case .boolean:
            self = .boolean(try Bool(instance: instance))
        case .array:
            self = .array(try [String](instance: instance))
        case .object:
            self = .object(try ByType.Object(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .boolean(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension ByType.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

// MARK: - Validation

extension ByType: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByType.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.integer, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.boolean, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.array, value)
            var items = check.items(value)
            while let item = items.next(&check) {
                check.type(.string, item)
            }
        }
        oneOf.matches(&check, ByType.Object.self)
        oneOf.one(&check)
    }
}

extension ByType.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///ByType.schema.json#/oneOf/4"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}
