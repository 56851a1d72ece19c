// Generated from schemas/Odd.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Odd: Codable, Hashable, PayloadValue {
    public var objectOrText: ObjectOrText?

    public var twoLists: JSONValue?

    public var numberTags: JSONValue?

    public var optionalTags: OptionalTags?

    public var listsByItem: JSONValue?

    public var onlyNull: JSONNull?

    public var nullableChoice: Nullable<NullableChoice>?

    public var nested: Nullable<Nested>?

    public var oneBranch: OneBranch?

    public var withFalse: String?

    public var states: PropertyMap<State>?

    public var not: String?

    public var contains: [JSONValue]?

    public var names: PropertyMap<String>?

    public init(
        objectOrText: ObjectOrText? = nil,
        twoLists: JSONValue? = nil,
        numberTags: JSONValue? = nil,
        optionalTags: OptionalTags? = nil,
        listsByItem: JSONValue? = nil,
        onlyNull: JSONNull? = nil,
        nullableChoice: Nullable<NullableChoice>? = nil,
        nested: Nullable<Nested>? = nil,
        oneBranch: OneBranch? = nil,
        withFalse: String? = nil,
        states: PropertyMap<State>? = nil,
        not: String? = nil,
        contains: [JSONValue]? = nil,
        names: PropertyMap<String>? = nil,
    ) {
        self.objectOrText = objectOrText
        self.twoLists = twoLists
        self.numberTags = numberTags
        self.optionalTags = optionalTags
        self.listsByItem = listsByItem
        self.onlyNull = onlyNull
        self.nullableChoice = nullableChoice
        self.nested = nested
        self.oneBranch = oneBranch
        self.withFalse = withFalse
        self.states = states
        self.not = not
        self.contains = contains
        self.names = names
    }

    public enum ObjectOrText: Codable, Hashable, PayloadValue {
        case string(String)
        case object(JSONValue)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum OptionalTags: Codable, Hashable, PayloadValue {
        case a(A)
        case b(B)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct A: Codable, Hashable, PayloadValue {
            public var t: T?

            public init(
                t: T? = nil,
            ) {
                self.t = t
            }

            public enum T: ClosedEnumeration {
                case a
            }
        }

        public struct B: Codable, Hashable, PayloadValue {
            public var t: T?

            public init(
                t: T? = nil,
            ) {
                self.t = t
            }

            public enum T: ClosedEnumeration {
                case b
            }
        }
    }

    public enum NullableChoice: ClosedEnumeration {
        case a
        case b
    }

    public enum Nested: Codable, Hashable, PayloadValue {
        case string(String)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public struct OneBranch: Codable, Hashable, PayloadValue {
        public var x: Int?

        public init(
            x: Int? = nil,
        ) {
            self.x = x
        }
    }

    public enum State: ClosedEnumeration {
        case on
        case off
    }
}

// MARK: - Codable

extension Odd {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        objectOrText = try object.optional("objectOrText")
        twoLists = try object.optional("twoLists")
        numberTags = try object.optional("numberTags")
        optionalTags = try object.optional("optionalTags")
        listsByItem = try object.optional("listsByItem")
        onlyNull = try object.optional("onlyNull")
        nullableChoice = try object.optional("nullableChoice")
        nested = try object.optional("nested")
        oneBranch = try object.optional("oneBranch")
        withFalse = try object.optional("withFalse")
        states = try object.optional("states")
        not = try object.optional("not")
        contains = try object.optional("contains")
        names = try object.optional("names")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("objectOrText", objectOrText)
        writer.optional("twoLists", twoLists)
        writer.optional("numberTags", numberTags)
        writer.optional("optionalTags", optionalTags)
        writer.optional("listsByItem", listsByItem)
        writer.optional("onlyNull", onlyNull)
        writer.optional("nullableChoice", nullableChoice)
        writer.optional("nested", nested)
        writer.optional("oneBranch", oneBranch)
        writer.optional("withFalse", withFalse)
        writer.optional("states", states)
        writer.optional("not", not)
        writer.optional("contains", contains)
        writer.optional("names", names)
        writer.endObject()
    }
}

extension Odd.ObjectOrText {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .object:
            self = .object(instance.value)
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Odd.OptionalTags {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["t"]?.string {
        case "a":
            self = .a(try Odd.OptionalTags.A(instance: instance))
        case "b":
            self = .b(try Odd.OptionalTags.B(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(to: &writer)
        case .b(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Odd.OptionalTags.A {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        t = try object.optional("t")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("t", t)
        writer.endObject()
    }
}

extension Odd.OptionalTags.A.T {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

extension Odd.OptionalTags.B {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        t = try object.optional("t")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("t", t)
        writer.endObject()
    }
}

extension Odd.OptionalTags.B.T {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}

extension Odd.NullableChoice {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        case .b: "b"
        }
    }
}

extension Odd.Nested {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Odd.OneBranch {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        x = try object.optional("x")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("x", x)
        writer.endObject()
    }
}

extension Odd.State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}

// MARK: - Validation

extension Odd: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let objectOrText = object.optional("objectOrText", &check) {
            Odd.ObjectOrText.validate(objectOrText, &check)
        }
        if let twoLists = object.optional("twoLists", &check) {
            var oneOf = check.oneOf(twoLists)
            oneOf.matches(&check) { twoLists, check in
                check.type(.string, twoLists)
            }
            oneOf.matches(&check) { twoLists, check in
                check.type(.integer, twoLists)
            }
            oneOf.one(&check)
            var anyOf = check.anyOf(twoLists)
            anyOf.matches(&check) { twoLists, check in
                check.type(.boolean, twoLists)
            }
            anyOf.matches(&check) { twoLists, check in
                check.type(.string, twoLists)
            }
            anyOf.any(&check)
        }
        if let numberTags = object.optional("numberTags", &check) {
            var oneOf = check.oneOf(numberTags)
            oneOf.matches(&check) { numberTags, check in
                check.type(.object, numberTags)
                if let v = check.required("v", numberTags) {
                    check.constant(1, v)
                }
            }
            oneOf.matches(&check) { numberTags, check in
                check.type(.object, numberTags)
                if let v = check.required("v", numberTags) {
                    check.constant(2, v)
                }
            }
            oneOf.one(&check)
        }
        if let optionalTags = object.optional("optionalTags", &check) {
            Odd.OptionalTags.validate(optionalTags, &check)
        }
        if let listsByItem = object.optional("listsByItem", &check) {
            var oneOf = check.oneOf(listsByItem)
            oneOf.matches(&check) { listsByItem, check in
                check.type(.array, listsByItem)
                var items = check.items(listsByItem)
                while let listsByItemElement = items.next(&check) {
                    check.type(.string, listsByItemElement)
                }
            }
            oneOf.matches(&check) { listsByItem, check in
                check.type(.array, listsByItem)
                var items = check.items(listsByItem)
                while let listsByItemElement = items.next(&check) {
                    check.type(.integer, listsByItemElement)
                }
            }
            oneOf.one(&check)
        }
        if let contradiction = object.optional("contradiction", &check) {
            let contradictionAllOf0 = check.at("/allOf/0", contradiction)
            check.type(.string, contradictionAllOf0)
            let contradictionAllOf1 = check.at("/allOf/1", contradiction)
            check.type(.integer, contradictionAllOf1)
        }
        if let onlyNull = object.optional("onlyNull", &check) {
            let onlyNullAllOf0 = check.at("/allOf/0", onlyNull)
            check.type([.string, .null], onlyNullAllOf0)
            let onlyNullAllOf1 = check.at("/allOf/1", onlyNull)
            check.type([.integer, .null], onlyNullAllOf1)
        }
        if let nullableChoice = object.optional("nullableChoice", &check) {
            var anyOf = check.anyOf(nullableChoice)
            anyOf.matches(&check) { nullableChoice, check in
                check.enumeration(Self.nullableChoiceValues, nullableChoice)
            }
            anyOf.matches(&check) { nullableChoice, check in
                check.type(.null, nullableChoice)
            }
            anyOf.any(&check)
        }
        if let nested = object.optional("nested", &check) {
            var anyOf = check.anyOf(nested)
            anyOf.matches(&check, Odd.Nested.self)
            anyOf.matches(&check) { nested, check in
                check.type(.null, nested)
            }
            anyOf.any(&check)
        }
        if let oneBranch = object.optional("oneBranch", &check) {
            var oneOf = check.oneOf(oneBranch)
            oneOf.matches(&check, Odd.OneBranch.self)
            oneOf.one(&check)
        }
        if let withFalse = object.optional("withFalse", &check) {
            var oneOf = check.oneOf(withFalse)
            oneOf.matches(&check) { withFalse, check in
                check.type(.string, withFalse)
            }
            oneOf.matches(&check) { withFalse, check in
                check.never(withFalse, "oneOf")
            }
            oneOf.one(&check)
        }
        if let states = object.optional("states", &check) {
            check.type(.object, states)
            var members = check.members(of: states)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", states)
                check.enumeration(Self.memberValues, member)
            }
        }
        if let not = object.optional("not", &check) {
            check.type(.string, not)
            check.not(not) { not, check in
                check.constant("", not)
            }
        }
        if let contains = object.optional("contains", &check) {
            check.type(.array, contains)
            check.contains(contains) { item, check in
                check.type(.string, item)
            }
        }
        if let names = object.optional("names", &check) {
            check.type(.object, names)
            check.propertyNames(names) { name, check in
                check.pattern(Self.namePattern, name)
            }
            var members = check.members(of: names)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", names)
                check.type(.string, member)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "objectOrText",
        "twoLists",
        "numberTags",
        "optionalTags",
        "listsByItem",
        "contradiction",
        "onlyNull",
        "nullableChoice",
        "nested",
        "oneBranch",
        "withFalse",
        "states",
        "not",
        "contains",
        "names",
    ]
    private static let nullableChoiceValues: AllowedValues = ["a", "b"]
    private static let memberValues: AllowedValues = ["on", "off"]
    private static let namePattern = Pattern("^a")
}

extension Odd.ObjectOrText: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/objectOrText"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.object, .string], value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension Odd.OptionalTags: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/optionalTags"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Odd.OptionalTags.A.self)
        oneOf.matches(&check, Odd.OptionalTags.B.self)
        oneOf.one(&check)
    }
}

extension Odd.OptionalTags.A: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/optionalTags/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let t = check.optional("t", value) {
            check.constant("a", t)
        }
    }
}

extension Odd.OptionalTags.B: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/optionalTags/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let t = check.optional("t", value) {
            check.constant("b", t)
        }
    }
}

extension Odd.Nested: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/nested/anyOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.integer, value)
        }
        oneOf.one(&check)
    }
}

extension Odd.OneBranch: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Odd.schema.json#/properties/oneBranch/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let x = check.optional("x", value) {
            check.type(.integer, x)
        }
    }
}
