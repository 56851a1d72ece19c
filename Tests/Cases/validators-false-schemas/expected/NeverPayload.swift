// Generated from schemas/Never.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct NeverPayload: Codable, Hashable, PayloadValue {
    public var kept: JSONValue

    public var list: [JSONValue]?

    public var tuple: Tuple?

    public var map: Map?

    public var names: PropertyMap<JSONValue>?

    public var contains: [JSONValue]?

    public var pattern: PropertyMap<JSONValue>?

    public var choice: String?

    public var dependent: PropertyMap<JSONValue>?

    public var then: JSONValue?

    public var not: JSONValue?

    public var unevaluated: Unevaluated?

    public var rest: Rest?

    public var `enum`: Enum?

    public init(
        kept: JSONValue,
        list: [JSONValue]? = nil,
        tuple: Tuple? = nil,
        map: Map? = nil,
        names: PropertyMap<JSONValue>? = nil,
        contains: [JSONValue]? = nil,
        pattern: PropertyMap<JSONValue>? = nil,
        choice: String? = nil,
        dependent: PropertyMap<JSONValue>? = nil,
        then: JSONValue? = nil,
        not: JSONValue? = nil,
        unevaluated: Unevaluated? = nil,
        rest: Rest? = nil,
        `enum`: Enum? = nil,
    ) {
        self.kept = kept
        self.list = list
        self.tuple = tuple
        self.map = map
        self.names = names
        self.contains = contains
        self.pattern = pattern
        self.choice = choice
        self.dependent = dependent
        self.then = then
        self.not = not
        self.unevaluated = unevaluated
        self.rest = rest
        self.`enum` = `enum`
    }

    public struct Tuple: Codable, Hashable, PayloadValue {
        public var element0: JSONValue?

        public var element1: JSONValue?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: JSONValue? = nil,
            element1: JSONValue? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.element1 = element1
            self.others = others
        }
    }

    public struct Map: Codable, Hashable, PayloadValue {
        public init() {}
    }

    public struct Unevaluated: Codable, Hashable, PayloadValue {
        public var a: JSONValue?

        public init(
            a: JSONValue? = nil,
        ) {
            self.a = a
        }
    }

    public struct Rest: Codable, Hashable, PayloadValue {
        public var element0: JSONValue?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: JSONValue? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.others = others
        }
    }

    public enum Enum: ClosedEnumeration {
        case a
    }
}

// MARK: - Codable

extension NeverPayload {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kept = try object.required("kept")
        list = try object.optional("list")
        tuple = try object.optional("tuple")
        map = try object.optional("map")
        names = try object.optional("names")
        contains = try object.optional("contains")
        pattern = try object.optional("pattern")
        choice = try object.optional("choice")
        dependent = try object.optional("dependent")
        then = try object.optional("then")
        not = try object.optional("not")
        unevaluated = try object.optional("unevaluated")
        rest = try object.optional("rest")
        `enum` = try object.optional("enum")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kept", kept)
        writer.optional("list", list)
        writer.optional("tuple", tuple)
        writer.optional("map", map)
        writer.optional("names", names)
        writer.optional("contains", contains)
        writer.optional("pattern", pattern)
        writer.optional("choice", choice)
        writer.optional("dependent", dependent)
        writer.optional("then", then)
        writer.optional("not", not)
        writer.optional("unevaluated", unevaluated)
        writer.optional("rest", rest)
        writer.optional("enum", `enum`)
        writer.endObject()
    }
}

extension NeverPayload.Tuple {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        element1 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.nextIfPresent(element1)
        writer.rest(others)
        writer.endArray()
    }
}

extension NeverPayload.Map {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension NeverPayload.Unevaluated {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension NeverPayload.Rest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.rest(others)
        writer.endArray()
    }
}

extension NeverPayload.Enum {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

// MARK: - Validation

extension NeverPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Never.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let gone = object.optional("gone", &check) {
            check.never(gone, "properties")
        }
        object.required("kept", &check)
        if let list = object.optional("list", &check) {
            check.type(.array, list)
            check.noItems(from: 0, list)
        }
        if let tuple = object.optional("tuple", &check) {
            NeverPayload.Tuple.validate(tuple, &check)
        }
        if let map = object.optional("map", &check) {
            NeverPayload.Map.validate(map, &check)
        }
        if let names = object.optional("names", &check) {
            check.type(.object, names)
            check.propertyNames(names) { name, check in
                check.never(name, "propertyNames")
            }
        }
        if let contains = object.optional("contains", &check) {
            check.type(.array, contains)
            check.contains(contains) { item, check in
                check.never(item, "contains")
            }
        }
        if let pattern = object.optional("pattern", &check) {
            var members = check.members(of: pattern)
            while let name = members.next(&check) {
                if check.isName(name, matching: Self.patternNamePattern, for: "patternProperties", pattern) {
                    let member = check.member(name, "/patternProperties/^x", pattern)
                    check.never(member, "patternProperties")
                }
            }
        }
        if let choice = object.optional("choice", &check) {
            var anyOf = check.anyOf(choice)
            anyOf.matches(&check) { choice, check in
                check.never(choice, "anyOf")
            }
            anyOf.matches(&check) { choice, check in
                check.type(.string, choice)
            }
            anyOf.any(&check)
        }
        if let all = object.optional("all", &check) {
            let allAllOf0 = check.at("/allOf/0", all)
            check.never(allAllOf0, "allOf")
        }
        if let reference = object.optional("reference", &check) {
            check.reference(NeverPayload.NeverPayloadNothingSchema.self, reference)
        }
        if let dependent = object.optional("dependent", &check) {
            if check.has("a", dependent) {
                let dependent2 = check.at("/dependentSchemas/a", dependent, when: "a is present")
                check.never(dependent2, "dependentSchemas")
            }
        }
        if let then = object.optional("then", &check) {
            let thenMatchesIf = check.matches(then, for: "if") { then, check in
                check.required("a", then)
            }
            if thenMatchesIf {
                let thenValue = check.at("/then", then, when: "a is present")
                check.never(thenValue, "then")
            }
        }
        if let not = object.optional("not", &check) {
            check.not(not) { _, _ in }
        }
        if let unevaluated = object.optional("unevaluated", &check) {
            NeverPayload.Unevaluated.validate(unevaluated, &check)
        }
        if let rest = object.optional("rest", &check) {
            NeverPayload.Rest.validate(rest, &check)
        }
        if let `enum` = object.optional("enum", &check) {
            check.enumeration(Self.enumValues, `enum`)
            let enumObject = check.object(`enum`, Self.enumNames)
            enumObject.noOthers(Self.enumNames, &check)
        }
    }

    private static let propertyNames: PropertyNames = [
        "gone",
        "kept",
        "list",
        "tuple",
        "map",
        "names",
        "contains",
        "pattern",
        "choice",
        "all",
        "reference",
        "dependent",
        "then",
        "not",
        "unevaluated",
        "rest",
        "enum",
    ]
    private static let patternNamePattern = Pattern("^x")
    private static let enumValues: AllowedValues = ["a"]
    private static let enumNames: PropertyNames = []
}

extension NeverPayload {
    /// Checks values that have no type of their own.
    public enum NeverPayloadNothingSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Never.schema.json#/$defs/Nothing"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.never(value, "$defs")
        }
    }
}

extension NeverPayload.Tuple: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Never.schema.json#/properties/tuple"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.never(element1, "prefixItems")
        }
    }
}

extension NeverPayload.Map: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Never.schema.json#/properties/map"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        let object = check.object(value, Self.propertyNames)
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = []
}

extension NeverPayload.Unevaluated: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Never.schema.json#/properties/unevaluated"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var unevaluated = check.members(of: value)
        while let name = unevaluated.next(&check) {
            if check.isName(name, in: Self.evaluatedNames) { continue }
            check.unexpected(name, "unevaluatedProperties", value)
        }
    }

    private static let evaluatedNames: PropertyNames = ["a"]
}

extension NeverPayload.Rest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Never.schema.json#/properties/rest"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var unevaluated = check.unevaluatedItems(value, from: 1)
        while unevaluated.next(&check) != nil {
            check.unexpectedItem(unevaluated.position, value)
        }
    }
}
