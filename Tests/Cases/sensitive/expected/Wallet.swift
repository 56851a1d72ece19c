// Generated from schemas/Wallet.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// Marked values in every kind of type.
public struct Wallet: Codable, Hashable, PayloadValue {
    /// A key.
    ///
    /// At least 4 characters.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var key: Sensitive<String>

    /// Each: at least 4 characters.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var keys: [Sensitive<String>]?

    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var pins: Sensitive<[Int]>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var amount: Sensitive<Decimal>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var limit: Sensitive<Decimal>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var isBlocked: Sensitive<Bool>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var site: Nullable<Sensitive<URIString>>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var aliases: PropertyMap<Sensitive<String>>?

    /// At least 2 elements.
    public var pair: Pair?

    /// What is paid with.
    public var method: Method?

    /// How much a person is worth.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var level: Sensitive<Level>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var mode: Sensitive<Mode>

    /// A person. The mark on the object is one on everything that it holds.
    public var owner: Contact?

    /// A place, which is no secret by itself.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var home: Sensitive<Place>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var office: Nullable<Sensitive<Place>>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var raw: Sensitive<JSONValue>?

    public var note: String?

    /// Marked values in every kind of type.
    @Boxed public var parent: Wallet?

    /// Marked values in every kind of type.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    @Boxed public var next: Sensitive<Wallet>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var hint: Sensitive<String>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var clue: Sensitive<String>?

    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var traces: Sensitive<[String]>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        key: Sensitive<String>,
        keys: [Sensitive<String>]? = nil,
        pins: Sensitive<[Int]>? = nil,
        amount: Sensitive<Decimal>? = nil,
        limit: Sensitive<Decimal>?,
        isBlocked: Sensitive<Bool>? = nil,
        site: Nullable<Sensitive<URIString>>? = nil,
        aliases: PropertyMap<Sensitive<String>>? = nil,
        pair: Pair? = nil,
        method: Method? = nil,
        level: Sensitive<Level>? = nil,
        mode: Sensitive<Mode> = Sensitive(.vault),
        owner: Contact? = nil,
        home: Sensitive<Place>? = nil,
        office: Nullable<Sensitive<Place>>? = nil,
        raw: Sensitive<JSONValue>? = nil,
        note: String? = nil,
        parent: Wallet? = nil,
        next: Sensitive<Wallet>? = nil,
        hint: Sensitive<String>? = nil,
        clue: Sensitive<String>? = nil,
        traces: Sensitive<[String]>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.key = key
        self.keys = keys
        self.pins = pins
        self.amount = amount
        self.limit = limit
        self.isBlocked = isBlocked
        self.site = site
        self.aliases = aliases
        self.pair = pair
        self.method = method
        self.level = level
        self.mode = mode
        self.owner = owner
        self.home = home
        self.office = office
        self.raw = raw
        self.note = note
        self.parent = parent
        self.next = next
        self.hint = hint
        self.clue = clue
        self.traces = traces
        self.additionalProperties = additionalProperties
    }

    public struct Pair: Codable, Hashable, PayloadValue {
        /// Secret: never shown in descriptions, logs or errors; `value` gives it.
        public var code: Sensitive<String>

        public var place: Int

        /// Further elements, in their order.
        public var others: [Sensitive<String>]

        public init(
            code: Sensitive<String>,
            place: Int,
            others: [Sensitive<String>] = [],
        ) {
            self.code = code
            self.place = place
            self.others = others
        }
    }

    public enum Mode: ClosedEnumeration {
        case vault
    }
}

// MARK: - Codable

extension Wallet {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        key = try object.required("key")
        keys = try object.optional("keys")
        pins = try object.optional("pins")
        amount = try object.optional("amount")
        limit = try object.nullable("limit")
        isBlocked = try object.optional("isBlocked")
        site = try object.optional("site")
        aliases = try object.optional("aliases")
        pair = try object.optional("pair")
        method = try object.optional("method")
        level = try object.optional("level")
        mode = try object.required("mode")
        owner = try object.optional("owner")
        home = try object.optional("home")
        office = try object.optional("office")
        raw = try object.optional("raw")
        note = try object.optional("note")
        parent = try object.optional("parent")
        next = try object.optional("next")
        hint = try object.optional("hint")
        clue = try object.optional("clue")
        traces = try object.optional("traces")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("key", key)
        writer.optional("keys", keys)
        writer.optional("pins", pins)
        writer.optional("amount", amount)
        writer.nullable("limit", limit)
        writer.optional("isBlocked", isBlocked)
        writer.optional("site", site)
        writer.optional("aliases", aliases)
        writer.optional("pair", pair)
        writer.optional("method", method)
        writer.optional("level", level)
        writer.required("mode", mode)
        writer.optional("owner", owner)
        writer.optional("home", home)
        writer.optional("office", office)
        writer.optional("raw", raw)
        writer.optional("note", note)
        writer.optional("parent", parent)
        writer.optional("next", next)
        writer.optional("hint", hint)
        writer.optional("clue", clue)
        writer.optional("traces", traces)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Wallet.Pair {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        code = try array.next()
        place = try array.next()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(code)
        writer.next(place)
        writer.rest(others)
        writer.endArray()
    }
}

extension Wallet.Mode {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .vault: "vault"
        }
    }
}

// MARK: - Validation

extension Wallet: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Wallet.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let key = object.required("key", &check) {
            check.reference(KeySchema.self, key)
        }
        if let keys = object.optional("keys", &check) {
            check.type(.array, keys)
            var items = check.items(keys)
            while let key = items.next(&check) {
                check.reference(KeySchema.self, key)
            }
        }
        if let pins = object.optional("pins", &check) {
            check.type(.array, pins)
            var items = check.items(pins)
            while let pin = items.next(&check) {
                check.type(.integer, pin)
            }
        }
        if let amount = object.optional("amount", &check) {
            check.type(.number, amount)
        }
        if let limit = object.required("limit", &check) {
            check.type([.number, .null], limit)
        }
        if let isBlocked = object.optional("isBlocked", &check) {
            check.type(.boolean, isBlocked)
        }
        if let site = object.optional("site", &check) {
            check.type([.string, .null], site)
            check.format(.uri, site)
        }
        if let aliases = object.optional("aliases", &check) {
            check.type(.object, aliases)
            var members = check.members(of: aliases)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", aliases)
                check.type(.string, member)
            }
        }
        if let pair = object.optional("pair", &check) {
            Wallet.Pair.validate(pair, &check)
        }
        if let method = object.optional("method", &check) {
            check.reference(Method.self, method)
        }
        if let level = object.optional("level", &check) {
            check.reference(Level.self, level)
        }
        if let mode = object.required("mode", &check) {
            check.constant("vault", mode)
        }
        if let owner = object.optional("owner", &check) {
            check.reference(Contact.self, owner)
        }
        if let home = object.optional("home", &check) {
            check.reference(Place.self, home)
        }
        if let office = object.optional("office", &check) {
            var anyOf = check.anyOf(office)
            anyOf.matches(&check, Place.self)
            anyOf.matches(&check) { office, check in
                check.type(.null, office)
            }
            anyOf.any(&check)
        }
        if let note = object.optional("note", &check) {
            check.type(.string, note)
        }
        if let parent = object.optional("parent", &check) {
            check.reference(Wallet.self, parent)
        }
        if let next = object.optional("next", &check) {
            check.reference(Wallet.self, next)
        }
        if let hint = object.optional("hint", &check) {
            check.type(.string, hint)
        }
        if let clue = object.optional("clue", &check) {
            check.type(.string, clue)
        }
        if let traces = object.optional("traces", &check) {
            check.type(.array, traces)
            var items = check.items(traces)
            while let trace = items.next(&check) {
                check.type(.string, trace)
            }
        }
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { _, _ in }
        anyOf.matches(&check) { value, check in
            check.required("note", value)
        }
        anyOf.any(&check)
    }

    private static let propertyNames: PropertyNames = [
        "key",
        "keys",
        "pins",
        "amount",
        "limit",
        "isBlocked",
        "site",
        "aliases",
        "pair",
        "method",
        "level",
        "mode",
        "owner",
        "home",
        "office",
        "note",
        "parent",
        "next",
        "hint",
        "clue",
        "traces",
    ]
}

extension Wallet.Pair: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Wallet.schema.json#/properties/pair"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
        }
        var items = check.items(value, from: 2)
        while let item = items.next(&check) {
            check.type(.string, item)
        }
        check.minItems(2, value)
    }
}
