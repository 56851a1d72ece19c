// Generated from schemas/Expression.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public enum Expression: Codable, Hashable, PayloadValue {
    case number(Decimal)
    case not(Negation)
    case all(Conjunction)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Negation: Codable, Hashable, PayloadValue {
        public var op: Op

        @Boxed public var operand: Expression

        public init(
            op: Op = .not,
            operand: Expression,
        ) {
            self.op = op
            self.operand = operand
        }

        public enum Op: ClosedEnumeration {
            case not
        }
    }

    public struct Conjunction: Codable, Hashable, PayloadValue {
        public var op: Op

        public var operands: [Expression]

        public init(
            op: Op = .all,
            operands: [Expression],
        ) {
            self.op = op
            self.operands = operands
        }

        public enum Op: ClosedEnumeration {
            case all
        }
    }
}

// MARK: - Codable

extension Expression {
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

extension Expression.Negation {
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

extension Expression.Negation.Op {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .not: "not"
        }
    }
}

extension Expression.Conjunction {
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

extension Expression.Conjunction.Op {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .all: "all"
        }
    }
}

// MARK: - Validation

extension Expression: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Expression.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.number, value)
        }
        oneOf.matches(&check, Expression.Negation.self)
        oneOf.matches(&check, Expression.Conjunction.self)
        oneOf.one(&check)
    }
}

extension Expression.Negation: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Expression.schema.json#/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let op = check.required("op", value) {
            check.constant("not", op)
        }
        if let operand = check.required("operand", value) {
            check.reference(Expression.self, operand)
        }
    }
}

extension Expression.Conjunction: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Expression.schema.json#/oneOf/2"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let op = check.required("op", value) {
            check.constant("all", op)
        }
        if let operands = check.required("operands", value) {
            check.type(.array, operands)
            var items = check.items(operands)
            while let operand = items.next(&check) {
                check.reference(Expression.self, operand)
            }
        }
    }
}
