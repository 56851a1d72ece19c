// Generated from schemas/Words.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Words: Codable, Hashable, Sendable {
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

extension Words: PayloadValue {
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
