// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Order: Codable, Hashable, Sendable {
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

    public enum State: Codable, Hashable, Sendable, CaseIterable {
        case a
    }

    public struct OrderLine: Codable, Hashable, Sendable {
        public var q: Int?

        public init(
            q: Int? = nil,
        ) {
            self.q = q
        }
    }

    public struct Reference: Codable, Hashable, Sendable {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public enum Choice: Codable, Hashable, Sendable {
        case text(String)
        case count(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Order: PayloadValue {
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

extension Order.State: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

extension Order.OrderLine: PayloadValue {
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

extension Order.Reference: PayloadValue {
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

extension Order.Choice: PayloadValue {
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
