// Generated from schemas/Union.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Union: Codable, Hashable, PayloadValue {
    case validateValue(Validate)
    case schemaLocationValue(SchemaLocation)
    case propertyNames(UnionPropertyNames)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Validate: Codable, Hashable, PayloadValue {
        public var kind: Kind

        /// Each: each: pattern: `^a`.
        public var list: [[String]]?

        public init(
            kind: Kind = .validateValue,
            list: [[String]]? = nil,
        ) {
            self.kind = kind
            self.list = list
        }

        public enum Kind: ClosedEnumeration {
            case validateValue
        }
    }

    public struct SchemaLocation: Codable, Hashable, PayloadValue {
        public var kind: Kind

        /// Each: each: pattern: `^a`.
        public var list: [[String]]?

        public init(
            kind: Kind = .schemaLocationValue,
            list: [[String]]? = nil,
        ) {
            self.kind = kind
            self.list = list
        }

        public enum Kind: ClosedEnumeration {
            case schemaLocationValue
        }
    }

    public struct UnionPropertyNames: Codable, Hashable, PayloadValue {
        public var kind: Kind

        /// Each: each: pattern: `^a`.
        public var list: [[String]]?

        public init(
            kind: Kind = .propertyNames,
            list: [[String]]? = nil,
        ) {
            self.kind = kind
            self.list = list
        }

        public enum Kind: ClosedEnumeration {
            case propertyNames
        }
    }
}

// MARK: - Codable

extension Union {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["kind"]?.string {
        case "validate":
            self = .validateValue(try Union.Validate(instance: instance))
        case "schemaLocation":
            self = .schemaLocationValue(try Union.SchemaLocation(instance: instance))
        case "propertyNames":
            self = .propertyNames(try Union.UnionPropertyNames(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .validateValue(let value): value.write(to: &writer)
        case .schemaLocationValue(let value): value.write(to: &writer)
        case .propertyNames(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Union.Validate {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        list = try object.optional("list")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("list", list)
        writer.endObject()
    }
}

extension Union.Validate.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .validateValue: "validate"
        }
    }
}

extension Union.SchemaLocation {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        list = try object.optional("list")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("list", list)
        writer.endObject()
    }
}

extension Union.SchemaLocation.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .schemaLocationValue: "schemaLocation"
        }
    }
}

extension Union.UnionPropertyNames {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        list = try object.optional("list")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("list", list)
        writer.endObject()
    }
}

extension Union.UnionPropertyNames.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .propertyNames: "propertyNames"
        }
    }
}

// MARK: - Validation

extension Union: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Union.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Union.Validate.self)
        oneOf.matches(&check, Union.SchemaLocation.self)
        oneOf.matches(&check, Union.UnionPropertyNames.self)
        oneOf.one(&check)
    }
}

extension Union.Validate: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Union.schema.json#/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("validate", kind)
        }
        if let list = check.optional("list", value) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.array, listElement)
                var items2 = check.items(listElement)
                while let listElement2 = items2.next(&check) {
                    check.type(.string, listElement2)
                    check.pattern(Self.listElement2Pattern, listElement2)
                }
            }
        }
    }

    private static let listElement2Pattern = Pattern("^a")
}

extension Union.SchemaLocation: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Union.schema.json#/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("schemaLocation", kind)
        }
        if let list = check.optional("list", value) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.array, listElement)
                var items2 = check.items(listElement)
                while let listElement2 = items2.next(&check) {
                    check.type(.string, listElement2)
                    check.pattern(Self.listElement2Pattern, listElement2)
                }
            }
        }
    }

    private static let listElement2Pattern = Pattern("^a")
}

extension Union.UnionPropertyNames: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Union.schema.json#/oneOf/2"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("propertyNames", kind)
        }
        if let list = check.optional("list", value) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.array, listElement)
                var items2 = check.items(listElement)
                while let listElement2 = items2.next(&check) {
                    check.type(.string, listElement2)
                    check.pattern(Self.listElement2Pattern, listElement2)
                }
            }
        }
    }

    private static let listElement2Pattern = Pattern("^a")
}
