// Generated from schemas/Values.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Values: Codable, Hashable, PayloadValue {
    /// One of `"auto"`, `1`, `2.50`, `true`, `null`, `[1]`, `{"a": {"b": []}}`.
    public var mixed: JSONValue?

    public var strings: Strings?

    /// One of `1`, `10`, `1000`.
    public var numbers: Int?

    /// Always `{"a": 1, "b": [true]}`.
    public var object: JSONValue?

    /// Always `[1, "x", null]`.
    public var array: JSONValue?

    /// Always `1`.
    public var one: Int?

    /// Always `2.5`.
    public var float: Decimal?

    public var null: JSONNull?

    /// Always `false`.
    public var flag: Bool?

    public var text: Text?

    /// Always `{}`.
    public var empty: JSONValue?

    /// Always `[]`.
    public var list: JSONValue?

    public var typed: Typed?

    /// One of `"a value of some length 0"`, `"a value of some length 1"`, `"a value of some length 2"`,
    /// `"a value of some length 3"`, `"a value of some length 4"`, `7`.
    public var longs: JSONValue?

    public init(
        mixed: JSONValue? = nil,
        strings: Strings? = nil,
        numbers: Int? = nil,
        object: JSONValue? = nil,
        array: JSONValue? = nil,
        one: Int? = nil,
        float: Decimal? = nil,
        null: JSONNull? = nil,
        flag: Bool? = nil,
        text: Text? = nil,
        empty: JSONValue? = nil,
        list: JSONValue? = nil,
        typed: Typed? = nil,
        longs: JSONValue? = nil,
    ) {
        self.mixed = mixed
        self.strings = strings
        self.numbers = numbers
        self.object = object
        self.array = array
        self.one = one
        self.float = float
        self.null = null
        self.flag = flag
        self.text = text
        self.empty = empty
        self.list = list
        self.typed = typed
        self.longs = longs
    }

    public enum Strings: ClosedEnumeration {
        case a
        case b
    }

    public enum Text: ClosedEnumeration {
        case aBC
    }

    public enum Typed: ClosedEnumeration {
        case a
    }
}

// MARK: - Codable

extension Values {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        mixed = try object.optional("mixed")
        strings = try object.optional("strings")
        numbers = try object.optional("numbers")
        self.object = try object.optional("object")
        array = try object.optional("array")
        one = try object.optional("one")
        float = try object.optional("float")
        null = try object.optional("null")
        flag = try object.optional("flag")
        text = try object.optional("text")
        empty = try object.optional("empty")
        list = try object.optional("list")
        typed = try object.optional("typed")
        longs = try object.optional("longs")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("mixed", mixed)
        writer.optional("strings", strings)
        writer.optional("numbers", numbers)
        writer.optional("object", object)
        writer.optional("array", array)
        writer.optional("one", one)
        writer.optional("float", float)
        writer.optional("null", null)
        writer.optional("flag", flag)
        writer.optional("text", text)
        writer.optional("empty", empty)
        writer.optional("list", list)
        writer.optional("typed", typed)
        writer.optional("longs", longs)
        writer.endObject()
    }
}

extension Values.Strings {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        case .b: "b"
        }
    }
}

extension Values.Text {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .aBC: "a\"b\\c\n"
        }
    }
}

extension Values.Typed {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

// MARK: - Validation

extension Values: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Values.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let mixed = object.optional("mixed", &check) {
            check.enumeration(Self.mixedValues, mixed)
        }
        if let strings = object.optional("strings", &check) {
            check.enumeration(Self.stringsValues, strings)
        }
        if let numbers = object.optional("numbers", &check) {
            check.enumeration(Self.numbersValues, numbers)
        }
        if let object2 = object.optional("object", &check) {
            check.constant(Self.object2Constant, object2)
        }
        if let array = object.optional("array", &check) {
            check.constant(Self.arrayConstant, array)
        }
        if let one = object.optional("one", &check) {
            check.constant(1, one)
        }
        if let float = object.optional("float", &check) {
            check.constant(Self.floatConstant, float)
        }
        if let null = object.optional("null", &check) {
            check.constant(Self.nullConstant, null)
        }
        if let flag = object.optional("flag", &check) {
            check.constant(false, flag)
        }
        if let text = object.optional("text", &check) {
            check.constant("a\"b\\c\n", text)
        }
        if let empty = object.optional("empty", &check) {
            check.constant(Self.emptyConstant, empty)
        }
        if let list = object.optional("list", &check) {
            check.constant(Self.listConstant, list)
        }
        if let typed = object.optional("typed", &check) {
            check.type(.string, typed)
            check.enumeration(Self.typedValues, typed)
        }
        if let longs = object.optional("longs", &check) {
            check.enumeration(Self.longsValues, longs)
        }
    }

    private static let propertyNames: PropertyNames = [
        "mixed",
        "strings",
        "numbers",
        "object",
        "array",
        "one",
        "float",
        "null",
        "flag",
        "text",
        "empty",
        "list",
        "typed",
        "longs",
    ]
    private static let mixedValues = AllowedValues(json: #"["auto",1,2.50,true,null,[1],{"a":{"b":[]}}]"#)
    private static let stringsValues: AllowedValues = ["a", "b"]
    private static let numbersValues = AllowedValues(json: "[1,10,1000]")
    private static let object2Constant = AllowedValues(json: #"[{"a":1,"b":[true]}]"#)
    private static let arrayConstant = AllowedValues(json: #"[[1,"x",null]]"#)
    private static let floatConstant = AllowedValues(json: "[2.5]")
    private static let nullConstant = AllowedValues(json: "[null]")
    private static let emptyConstant = AllowedValues(json: "[{}]")
    private static let listConstant = AllowedValues(json: "[[]]")
    private static let typedValues = AllowedValues(json: #"["a",1]"#)
    private static let longsValues = AllowedValues(
        json: #"""
            ["a value of some length 0","a value of some length 1","a value of some length 2","a value o\#
            f some length 3","a value of some length 4",7]
            """#
    )
}
