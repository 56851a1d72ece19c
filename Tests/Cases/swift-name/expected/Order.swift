// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var number: String

    public var state: State?

    public var lines: [OrderLine]?

    public var ref: Reference?

    public var choice: Choice?

    public init(
        number: String,
        state: State? = nil,
        lines: [OrderLine]? = nil,
        ref: Reference? = nil,
        choice: Choice? = nil,
    ) {
        self.number = number
        self.state = state
        self.lines = lines
        self.ref = ref
        self.choice = choice
    }

    public enum State: ClosedEnumeration {
        case a
    }

    public struct OrderLine: Codable, Hashable, PayloadValue {
        public var q: Int?

        public init(
            q: Int? = nil,
        ) {
            self.q = q
        }
    }

    public struct Reference: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public enum Choice: Codable, Hashable, PayloadValue {
        case text(String)
        case count(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        number = try object.required("ord_no")
        state = try object.optional("st")
        lines = try object.optional("lines")
        ref = try object.optional("ref")
        choice = try object.optional("choice")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("ord_no", number)
        writer.optional("st", state)
        writer.optional("lines", lines)
        writer.optional("ref", ref)
        writer.optional("choice", choice)
        writer.endObject()
    }
}

extension Order.State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

extension Order.OrderLine {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        q = try object.optional("q")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("q", q)
        writer.endObject()
    }
}

extension Order.Reference {
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

extension Order.Choice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .text(try String(instance: instance))
        case .number:
            self = .count(try Int(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(to: &writer)
        case .count(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let ordNo = object.required("ord_no", &check) {
            check.type(.string, ordNo)
        }
        if let st = object.optional("st", &check) {
            check.enumeration(Self.stValues, st)
        }
        if let lines = object.optional("lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                Order.OrderLine.validate(line, &check)
            }
        }
        if let ref = object.optional("ref", &check) {
            check.reference(Order.Reference.self, ref)
        }
        if let choice = object.optional("choice", &check) {
            Order.Choice.validate(choice, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["ord_no", "st", "lines", "ref", "choice"]
    private static let stValues: AllowedValues = ["a"]
}

extension Order.OrderLine: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/lines/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let q = check.optional("q", value) {
            check.type(.integer, q)
        }
    }
}

extension Order.Reference: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/Foo"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension Order.Choice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/choice"
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
