// Generated from schemas/Words.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Words: Codable, Hashable, PayloadValue {
    public var wordsSelf: String?

    public var wordsInit: String?

    public var wordsDescription: String?

    public var wordsDebugDescription: String?

    public var wordsHashValue: String?

    public var object: String

    public var writer: String

    public var instance: String

    public var array: String?

    public var value: String?

    public var type: String?

    public var typeProperty: String?

    public var selfProperty: String?

    public var `protocol`: String?

    public var `default`: String?

    public var `class`: String?

    public var `func`: String?

    public var `in`: String?

    public var `is`: String?

    public var `as`: String?

    public var `try`: String?

    public var `throws`: String?

    public var async: String?

    public var `await`: String?

    public var some: String?

    public var any: String?

    public var get: String?

    public var set: String?

    public var willSet: String?

    public var wordsEncode: String?

    public var decode: String?

    public var wordsWrite: String?

    public var wordsEncoded: String?

    public var wordsRawValue: String?

    public var wordsCustomMirror: String?

    public var additionalPropertiesProperty: String?

    public var others: String?

    public var `where`: String?

    public var `repeat`: String?

    public var `operator`: String?

    public var `nil`: String?

    public var `true`: String?

    public var wordsHash: String?

    public var hasher: String?

    public var newValue: String?

    public var lazy: String?

    public var weak: String?

    public var `case`: String?

    public var `import`: String?

    public var anyProperty: String?

    public var jsonValue: String?

    public var yield: String?

    public var consume: String?

    public var copy: String?

    public var discard: String?

    public var unsafe: String?

    public var each: String?

    public var package: String?

    public var actor: String?

    public var macro: String?

    public var open: String?

    public var indirect: String?

    public var optional: String?

    public var required: String?

    public var dynamic: String?

    public var then: String?

    public var borrow: String?

    public var sending: String?

    public var unowned: String?

    public var `super`: String?

    public var `throw`: String?

    public var `rethrows`: String?

    public var error: String?

    public var string: String?

    public var codable: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        wordsSelf: String? = nil,
        wordsInit: String? = nil,
        wordsDescription: String? = nil,
        wordsDebugDescription: String? = nil,
        wordsHashValue: String? = nil,
        object: String,
        writer: String,
        instance: String,
        array: String? = nil,
        value: String? = nil,
        type: String? = nil,
        typeProperty: String? = nil,
        selfProperty: String? = nil,
        `protocol`: String? = nil,
        `default`: String? = nil,
        `class`: String? = nil,
        `func`: String? = nil,
        `in`: String? = nil,
        `is`: String? = nil,
        `as`: String? = nil,
        `try`: String? = nil,
        `throws`: String? = nil,
        async: String? = nil,
        `await`: String? = nil,
        some: String? = nil,
        any: String? = nil,
        get: String? = nil,
        set: String? = nil,
        willSet: String? = nil,
        wordsEncode: String? = nil,
        decode: String? = nil,
        wordsWrite: String? = nil,
        wordsEncoded: String? = nil,
        wordsRawValue: String? = nil,
        wordsCustomMirror: String? = nil,
        additionalPropertiesProperty: String? = nil,
        others: String? = nil,
        `where`: String? = nil,
        `repeat`: String? = nil,
        `operator`: String? = nil,
        `nil`: String? = nil,
        `true`: String? = nil,
        wordsHash: String? = nil,
        hasher: String? = nil,
        newValue: String? = nil,
        lazy: String? = nil,
        weak: String? = nil,
        `case`: String? = nil,
        `import`: String? = nil,
        anyProperty: String? = nil,
        jsonValue: String? = nil,
        yield: String? = nil,
        consume: String? = nil,
        copy: String? = nil,
        discard: String? = nil,
        unsafe: String? = nil,
        each: String? = nil,
        package: String? = nil,
        actor: String? = nil,
        macro: String? = nil,
        open: String? = nil,
        indirect: String? = nil,
        optional: String? = nil,
        required: String? = nil,
        dynamic: String? = nil,
        then: String? = nil,
        borrow: String? = nil,
        sending: String? = nil,
        unowned: String? = nil,
        `super`: String? = nil,
        `throw`: String? = nil,
        `rethrows`: String? = nil,
        error: String? = nil,
        string: String? = nil,
        codable: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.wordsSelf = wordsSelf
        self.wordsInit = wordsInit
        self.wordsDescription = wordsDescription
        self.wordsDebugDescription = wordsDebugDescription
        self.wordsHashValue = wordsHashValue
        self.object = object
        self.writer = writer
        self.instance = instance
        self.array = array
        self.value = value
        self.type = type
        self.typeProperty = typeProperty
        self.selfProperty = selfProperty
        self.`protocol` = `protocol`
        self.`default` = `default`
        self.`class` = `class`
        self.`func` = `func`
        self.`in` = `in`
        self.`is` = `is`
        self.`as` = `as`
        self.`try` = `try`
        self.`throws` = `throws`
        self.async = async
        self.`await` = `await`
        self.some = some
        self.any = any
        self.get = get
        self.set = set
        self.willSet = willSet
        self.wordsEncode = wordsEncode
        self.decode = decode
        self.wordsWrite = wordsWrite
        self.wordsEncoded = wordsEncoded
        self.wordsRawValue = wordsRawValue
        self.wordsCustomMirror = wordsCustomMirror
        self.additionalPropertiesProperty = additionalPropertiesProperty
        self.others = others
        self.`where` = `where`
        self.`repeat` = `repeat`
        self.`operator` = `operator`
        self.`nil` = `nil`
        self.`true` = `true`
        self.wordsHash = wordsHash
        self.hasher = hasher
        self.newValue = newValue
        self.lazy = lazy
        self.weak = weak
        self.`case` = `case`
        self.`import` = `import`
        self.anyProperty = anyProperty
        self.jsonValue = jsonValue
        self.yield = yield
        self.consume = consume
        self.copy = copy
        self.discard = discard
        self.unsafe = unsafe
        self.each = each
        self.package = package
        self.actor = actor
        self.macro = macro
        self.open = open
        self.indirect = indirect
        self.optional = optional
        self.required = required
        self.dynamic = dynamic
        self.then = then
        self.borrow = borrow
        self.sending = sending
        self.unowned = unowned
        self.`super` = `super`
        self.`throw` = `throw`
        self.`rethrows` = `rethrows`
        self.error = error
        self.string = string
        self.codable = codable
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Words {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        wordsSelf = try object.optional("self")
        wordsInit = try object.optional("init")
        wordsDescription = try object.optional("description")
        wordsDebugDescription = try object.optional("debugDescription")
        wordsHashValue = try object.optional("hashValue")
        self.object = try object.required("object")
        writer = try object.required("writer")
        self.instance = try object.required("instance")
        array = try object.optional("array")
        value = try object.optional("value")
        type = try object.optional("type")
        typeProperty = try object.optional("Type")
        selfProperty = try object.optional("Self")
        `protocol` = try object.optional("Protocol")
        `default` = try object.optional("default")
        `class` = try object.optional("class")
        `func` = try object.optional("func")
        `in` = try object.optional("in")
        `is` = try object.optional("is")
        `as` = try object.optional("as")
        `try` = try object.optional("try")
        `throws` = try object.optional("throws")
        async = try object.optional("async")
        `await` = try object.optional("await")
        some = try object.optional("some")
        any = try object.optional("any")
        get = try object.optional("get")
        set = try object.optional("set")
        willSet = try object.optional("willSet")
        wordsEncode = try object.optional("encode")
        decode = try object.optional("decode")
        wordsWrite = try object.optional("write")
        wordsEncoded = try object.optional("encoded")
        wordsRawValue = try object.optional("rawValue")
        wordsCustomMirror = try object.optional("customMirror")
        additionalPropertiesProperty = try object.optional("additionalProperties")
        others = try object.optional("others")
        `where` = try object.optional("where")
        `repeat` = try object.optional("repeat")
        `operator` = try object.optional("operator")
        `nil` = try object.optional("nil")
        `true` = try object.optional("true")
        wordsHash = try object.optional("hash")
        hasher = try object.optional("hasher")
        newValue = try object.optional("newValue")
        lazy = try object.optional("lazy")
        weak = try object.optional("weak")
        `case` = try object.optional("case")
        `import` = try object.optional("import")
        anyProperty = try object.optional("Any")
        jsonValue = try object.optional("JSONValue")
        yield = try object.optional("yield")
        consume = try object.optional("consume")
        copy = try object.optional("copy")
        discard = try object.optional("discard")
        unsafe = try object.optional("unsafe")
        each = try object.optional("each")
        package = try object.optional("package")
        actor = try object.optional("actor")
        macro = try object.optional("macro")
        open = try object.optional("open")
        indirect = try object.optional("indirect")
        optional = try object.optional("optional")
        required = try object.optional("required")
        dynamic = try object.optional("dynamic")
        then = try object.optional("then")
        borrow = try object.optional("borrow")
        sending = try object.optional("sending")
        unowned = try object.optional("unowned")
        `super` = try object.optional("super")
        `throw` = try object.optional("throw")
        `rethrows` = try object.optional("rethrows")
        error = try object.optional("Error")
        string = try object.optional("String")
        codable = try object.optional("Codable")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("self", wordsSelf)
        writer.optional("init", wordsInit)
        writer.optional("description", wordsDescription)
        writer.optional("debugDescription", wordsDebugDescription)
        writer.optional("hashValue", wordsHashValue)
        writer.required("object", object)
        writer.required("writer", self.writer)
        writer.required("instance", self.instance)
        writer.optional("array", array)
        writer.optional("value", value)
        writer.optional("type", type)
        writer.optional("Type", typeProperty)
        writer.optional("Self", selfProperty)
        writer.optional("Protocol", `protocol`)
        writer.optional("default", `default`)
        writer.optional("class", `class`)
        writer.optional("func", `func`)
        writer.optional("in", `in`)
        writer.optional("is", `is`)
        writer.optional("as", `as`)
        writer.optional("try", `try`)
        writer.optional("throws", `throws`)
        writer.optional("async", async)
        writer.optional("await", `await`)
        writer.optional("some", some)
        writer.optional("any", any)
        writer.optional("get", get)
        writer.optional("set", set)
        writer.optional("willSet", willSet)
        writer.optional("encode", wordsEncode)
        writer.optional("decode", decode)
        writer.optional("write", wordsWrite)
        writer.optional("encoded", wordsEncoded)
        writer.optional("rawValue", wordsRawValue)
        writer.optional("customMirror", wordsCustomMirror)
        writer.optional("additionalProperties", additionalPropertiesProperty)
        writer.optional("others", others)
        writer.optional("where", `where`)
        writer.optional("repeat", `repeat`)
        writer.optional("operator", `operator`)
        writer.optional("nil", `nil`)
        writer.optional("true", `true`)
        writer.optional("hash", wordsHash)
        writer.optional("hasher", hasher)
        writer.optional("newValue", newValue)
        writer.optional("lazy", lazy)
        writer.optional("weak", weak)
        writer.optional("case", `case`)
        writer.optional("import", `import`)
        writer.optional("Any", anyProperty)
        writer.optional("JSONValue", jsonValue)
        writer.optional("yield", yield)
        writer.optional("consume", consume)
        writer.optional("copy", copy)
        writer.optional("discard", discard)
        writer.optional("unsafe", unsafe)
        writer.optional("each", each)
        writer.optional("package", package)
        writer.optional("actor", actor)
        writer.optional("macro", macro)
        writer.optional("open", open)
        writer.optional("indirect", indirect)
        writer.optional("optional", optional)
        writer.optional("required", required)
        writer.optional("dynamic", dynamic)
        writer.optional("then", then)
        writer.optional("borrow", borrow)
        writer.optional("sending", sending)
        writer.optional("unowned", unowned)
        writer.optional("super", `super`)
        writer.optional("throw", `throw`)
        writer.optional("rethrows", `rethrows`)
        writer.optional("Error", error)
        writer.optional("String", string)
        writer.optional("Codable", codable)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Words: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Words.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let selfValue = object.optional("self", &check) {
            check.type(.string, selfValue)
        }
        if let initValue = object.optional("init", &check) {
            check.type(.string, initValue)
        }
        if let description = object.optional("description", &check) {
            check.type(.string, description)
        }
        if let debugDescription = object.optional("debugDescription", &check) {
            check.type(.string, debugDescription)
        }
        if let hashValue = object.optional("hashValue", &check) {
            check.type(.string, hashValue)
        }
        if let object2 = object.required("object", &check) {
            check.type(.string, object2)
        }
        if let writer = object.required("writer", &check) {
            check.type(.string, writer)
        }
        if let instance = object.required("instance", &check) {
            check.type(.string, instance)
        }
        if let array = object.optional("array", &check) {
            check.type(.string, array)
        }
        if let value2 = object.optional("value", &check) {
            check.type(.string, value2)
        }
        if let type = object.optional("type", &check) {
            check.type(.string, type)
        }
        if let type = object.optional("Type", &check) {
            check.type(.string, type)
        }
        if let selfValue = object.optional("Self", &check) {
            check.type(.string, selfValue)
        }
        if let `protocol` = object.optional("Protocol", &check) {
            check.type(.string, `protocol`)
        }
        if let `default` = object.optional("default", &check) {
            check.type(.string, `default`)
        }
        if let `class` = object.optional("class", &check) {
            check.type(.string, `class`)
        }
        if let `func` = object.optional("func", &check) {
            check.type(.string, `func`)
        }
        if let `in` = object.optional("in", &check) {
            check.type(.string, `in`)
        }
        if let `is` = object.optional("is", &check) {
            check.type(.string, `is`)
        }
        if let `as` = object.optional("as", &check) {
            check.type(.string, `as`)
        }
        if let `try` = object.optional("try", &check) {
            check.type(.string, `try`)
        }
        if let `throws` = object.optional("throws", &check) {
            check.type(.string, `throws`)
        }
        if let async = object.optional("async", &check) {
            check.type(.string, async)
        }
        if let `await` = object.optional("await", &check) {
            check.type(.string, `await`)
        }
        if let some = object.optional("some", &check) {
            check.type(.string, some)
        }
        if let any = object.optional("any", &check) {
            check.type(.string, any)
        }
        if let get = object.optional("get", &check) {
            check.type(.string, get)
        }
        if let set = object.optional("set", &check) {
            check.type(.string, set)
        }
        if let willSet = object.optional("willSet", &check) {
            check.type(.string, willSet)
        }
        if let encode = object.optional("encode", &check) {
            check.type(.string, encode)
        }
        if let decode = object.optional("decode", &check) {
            check.type(.string, decode)
        }
        if let write = object.optional("write", &check) {
            check.type(.string, write)
        }
        if let encoded = object.optional("encoded", &check) {
            check.type(.string, encoded)
        }
        if let rawValue = object.optional("rawValue", &check) {
            check.type(.string, rawValue)
        }
        if let customMirror = object.optional("customMirror", &check) {
            check.type(.string, customMirror)
        }
        if let additionalProperties = object.optional("additionalProperties", &check) {
            check.type(.string, additionalProperties)
        }
        if let others = object.optional("others", &check) {
            check.type(.string, others)
        }
        if let `where` = object.optional("where", &check) {
            check.type(.string, `where`)
        }
        if let `repeat` = object.optional("repeat", &check) {
            check.type(.string, `repeat`)
        }
        if let `operator` = object.optional("operator", &check) {
            check.type(.string, `operator`)
        }
        if let `nil` = object.optional("nil", &check) {
            check.type(.string, `nil`)
        }
        if let `true` = object.optional("true", &check) {
            check.type(.string, `true`)
        }
        if let hash = object.optional("hash", &check) {
            check.type(.string, hash)
        }
        if let hasher = object.optional("hasher", &check) {
            check.type(.string, hasher)
        }
        if let newValue = object.optional("newValue", &check) {
            check.type(.string, newValue)
        }
        if let lazy = object.optional("lazy", &check) {
            check.type(.string, lazy)
        }
        if let weak = object.optional("weak", &check) {
            check.type(.string, weak)
        }
        if let `case` = object.optional("case", &check) {
            check.type(.string, `case`)
        }
        if let `import` = object.optional("import", &check) {
            check.type(.string, `import`)
        }
        if let any = object.optional("Any", &check) {
            check.type(.string, any)
        }
        if let jsonValue = object.optional("JSONValue", &check) {
            check.type(.string, jsonValue)
        }
        if let yield = object.optional("yield", &check) {
            check.type(.string, yield)
        }
        if let consume = object.optional("consume", &check) {
            check.type(.string, consume)
        }
        if let copy = object.optional("copy", &check) {
            check.type(.string, copy)
        }
        if let discard = object.optional("discard", &check) {
            check.type(.string, discard)
        }
        if let unsafe = object.optional("unsafe", &check) {
            check.type(.string, unsafe)
        }
        if let each = object.optional("each", &check) {
            check.type(.string, each)
        }
        if let package = object.optional("package", &check) {
            check.type(.string, package)
        }
        if let actor = object.optional("actor", &check) {
            check.type(.string, actor)
        }
        if let macro = object.optional("macro", &check) {
            check.type(.string, macro)
        }
        if let open = object.optional("open", &check) {
            check.type(.string, open)
        }
        if let indirect = object.optional("indirect", &check) {
            check.type(.string, indirect)
        }
        if let optional = object.optional("optional", &check) {
            check.type(.string, optional)
        }
        if let required = object.optional("required", &check) {
            check.type(.string, required)
        }
        if let dynamic = object.optional("dynamic", &check) {
            check.type(.string, dynamic)
        }
        if let then = object.optional("then", &check) {
            check.type(.string, then)
        }
        if let borrow = object.optional("borrow", &check) {
            check.type(.string, borrow)
        }
        if let sending = object.optional("sending", &check) {
            check.type(.string, sending)
        }
        if let unowned = object.optional("unowned", &check) {
            check.type(.string, unowned)
        }
        if let `super` = object.optional("super", &check) {
            check.type(.string, `super`)
        }
        if let `throw` = object.optional("throw", &check) {
            check.type(.string, `throw`)
        }
        if let `rethrows` = object.optional("rethrows", &check) {
            check.type(.string, `rethrows`)
        }
        if let error = object.optional("Error", &check) {
            check.type(.string, error)
        }
        if let string = object.optional("String", &check) {
            check.type(.string, string)
        }
        if let codable = object.optional("Codable", &check) {
            check.type(.string, codable)
        }
    }

    private static let propertyNames: PropertyNames = [
        "self",
        "init",
        "description",
        "debugDescription",
        "hashValue",
        "object",
        "writer",
        "instance",
        "array",
        "value",
        "type",
        "Type",
        "Self",
        "Protocol",
        "default",
        "class",
        "func",
        "in",
        "is",
        "as",
        "try",
        "throws",
        "async",
        "await",
        "some",
        "any",
        "get",
        "set",
        "willSet",
        "encode",
        "decode",
        "write",
        "encoded",
        "rawValue",
        "customMirror",
        "additionalProperties",
        "others",
        "where",
        "repeat",
        "operator",
        "nil",
        "true",
        "hash",
        "hasher",
        "newValue",
        "lazy",
        "weak",
        "case",
        "import",
        "Any",
        "JSONValue",
        "yield",
        "consume",
        "copy",
        "discard",
        "unsafe",
        "each",
        "package",
        "actor",
        "macro",
        "open",
        "indirect",
        "optional",
        "required",
        "dynamic",
        "then",
        "borrow",
        "sending",
        "unowned",
        "super",
        "throw",
        "rethrows",
        "Error",
        "String",
        "Codable",
    ]
}
