// Generated from schemas/Odd.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Odd: Codable, Hashable, Sendable {
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

    public enum ObjectOrText: Codable, Hashable, Sendable {
        case string(String)
        case object(JSONValue)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum OptionalTags: Codable, Hashable, Sendable {
        case a(A)
        case b(B)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct A: Codable, Hashable, Sendable {
            public var t: T?

            public init(
                t: T? = nil,
            ) {
                self.t = t
            }

            public enum T: Codable, Hashable, Sendable, CaseIterable {
                case a
            }
        }

        public struct B: Codable, Hashable, Sendable {
            public var t: T?

            public init(
                t: T? = nil,
            ) {
                self.t = t
            }

            public enum T: Codable, Hashable, Sendable, CaseIterable {
                case b
            }
        }
    }

    public enum NullableChoice: Codable, Hashable, Sendable, CaseIterable {
        case a
        case b
    }

    public enum Nested: Codable, Hashable, Sendable {
        case string(String)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public struct OneBranch: Codable, Hashable, Sendable {
        public var x: Int?

        public init(
            x: Int? = nil,
        ) {
            self.x = x
        }
    }

    public enum State: Codable, Hashable, Sendable, CaseIterable {
        case on
        case off
    }
}

// MARK: - Codable

extension Odd: PayloadValue {
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

extension Odd.ObjectOrText: PayloadValue {
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

extension Odd.OptionalTags: PayloadValue {
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

extension Odd.OptionalTags.A: PayloadValue {
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

extension Odd.OptionalTags.A.T: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

extension Odd.OptionalTags.B: PayloadValue {
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

extension Odd.OptionalTags.B.T: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}

extension Odd.NullableChoice: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        case .b: "b"
        }
    }
}

extension Odd.Nested: PayloadValue {
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

extension Odd.OneBranch: PayloadValue {
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

extension Odd.State: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}
