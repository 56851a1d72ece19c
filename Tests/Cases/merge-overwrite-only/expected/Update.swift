// Generated from schemas/Update.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The fields to store.
public struct Update: Codable, Hashable, PayloadValue {
    /// Updates and answers share it.
    public var order: Order?

    /// Without a type.
    public var anything: NonNullValue?

    public var list: [NonNullValue]?

    public var table: PropertyMap<NonNullValue>?

    /// What is neither is kept, without null.
    public var choice: Choice?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        order: Order? = nil,
        anything: NonNullValue? = nil,
        list: [NonNullValue]? = nil,
        table: PropertyMap<NonNullValue>? = nil,
        choice: Choice? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.order = order
        self.anything = anything
        self.list = list
        self.table = table
        self.choice = choice
        self.additionalProperties = additionalProperties
    }

    /// What is neither is kept, without null.
    public enum Choice: Codable, Hashable, PayloadValue {
        case string(String)
        case array([NonNullValue])

        /// A value of a kind that the schema does not know, as it came.
        case unknown(NonNullValue)
    }
}

// MARK: - Codable

extension Update {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        order = try object.optional("order")
        anything = try object.optional("anything")
        list = try object.optional("list")
        table = try object.optional("table")
        choice = try object.optional("choice")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order", order)
        writer.optional("anything", anything)
        writer.optional("list", list)
        writer.optional("table", table)
        writer.optional("choice", choice)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Update.Choice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .array:
            self = .array(try [NonNullValue](instance: instance))
        default:
            self = .unknown(try NonNullValue(instance: instance))
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Update: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/merge/Update.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        check.overwriteOnly(value)
        var object = check.object(value, Self.propertyNames)
        if let order = object.optional("order", &check) {
            check.reference(Order.self, order)
        }
        if let list = object.optional("list", &check) {
            check.type(.array, list)
        }
        if let table = object.optional("table", &check) {
            check.type(.object, table)
        }
        if let choice = object.optional("choice", &check) {
            Update.Choice.validate(choice, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["order", "list", "table", "choice"]
}

extension Update.Choice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/cases/merge/Update.schema.json#/properties/choice"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.array, value)
        }
        oneOf.one(&check)
    }
}
