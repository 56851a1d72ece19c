// Generated from schemas/Expression.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public enum Expression: Codable, Hashable, Sendable {
    case number(Decimal)
    case not(Negation)
    case all(Conjunction)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Negation: Codable, Hashable, Sendable {
        public var op: Op

        @Boxed public var operand: Expression

        public init(
            op: Op = .not,
            operand: Expression,
        ) {
            self.op = op
            self.operand = operand
        }

        public enum Op: Codable, Hashable, Sendable, CaseIterable {
            case not
        }
    }

    public struct Conjunction: Codable, Hashable, Sendable {
        public var op: Op

        public var operands: [Expression]

        public init(
            op: Op = .all,
            operands: [Expression],
        ) {
            self.op = op
            self.operands = operands
        }

        public enum Op: Codable, Hashable, Sendable, CaseIterable {
            case all
        }
    }
}

// MARK: - Codable

extension Expression: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        if instance.kind == .number {
            self = .number(try Decimal(instance: instance))
        } else if instance["op"]?.string == "not" {
            self = .not(try Expression.Negation(instance: instance))
        } else if instance["op"]?.string == "all" {
            self = .all(try Expression.Conjunction(instance: instance))
        } else {
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &writer)
        case .not(let value): value.write(to: &writer)
        case .all(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Expression.Negation: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        op = try object.required("op")
        operand = try object.required("operand")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("op", op)
        writer.required("operand", operand)
        writer.endObject()
    }
}

extension Expression.Negation.Op: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .not: "not"
        }
    }
}

extension Expression.Conjunction: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        op = try object.required("op")
        operands = try object.required("operands")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("op", op)
        writer.required("operands", operands)
        writer.endObject()
    }
}

extension Expression.Conjunction.Op: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .all: "all"
        }
    }
}
