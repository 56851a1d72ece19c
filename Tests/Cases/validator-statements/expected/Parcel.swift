// Generated from schemas/Parcel.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Subschemas that demand nothing, and loops that look at no member.
public struct Parcel: Codable, Hashable, PayloadValue {
    /// Nothing but two.
    public var sizes: Sizes?

    public var note: String?

    public var weight: JSONValue?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        sizes: Sizes? = nil,
        note: String? = nil,
        weight: JSONValue? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.sizes = sizes
        self.note = note
        self.weight = weight
        self.additionalProperties = additionalProperties
    }

    /// Nothing but two.
    public struct Sizes: Codable, Hashable, PayloadValue {
        public var element0: Int?

        public var element1: JSONValue?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: Int? = nil,
            element1: JSONValue? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.element1 = element1
            self.others = others
        }
    }
}

// MARK: - Codable

extension Parcel {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sizes = try object.optional("sizes")
        note = try object.optional("note")
        weight = try object.optional("weight")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("sizes", sizes)
        writer.optional("note", note)
        writer.optional("weight", weight)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Parcel.Sizes {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        element1 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.nextIfPresent(element1)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Parcel: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Parcel.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let sizes = check.optional("sizes", value) {
            Parcel.Sizes.validate(sizes, &check)
        }
        if let note = check.optional("note", value) {
            check.type(.string, note)
        }
    }
}

extension Parcel.Sizes: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Parcel.schema.json#/properties/sizes"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.integer, element0)
        }
        var unevaluated = check.unevaluatedItems(value, from: 2)
        while unevaluated.next(&check) != nil {
            check.unexpectedItem(unevaluated.position, value)
        }
    }
}
