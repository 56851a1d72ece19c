// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    /// Something that is sold.
    public var byPointer: Item?

    public var byAnchor: Money?

    public var file: Address?

    public var byID: Customer?

    public var definition: Address.Country?

    public var foreignAnchor: Address.Zip?

    public var inside: Address.Geo?

    public var escaped: ABCD?

    public var percent: Café?

    public var through: Address?

    /// Something that is sold.
    public var again: Item?

    /// An item with a say of its own.
    @available(*, deprecated)
    public var siblings: Item? {
        get { siblingsStorage }
        set { siblingsStorage = newValue }
    }

    public var narrowed: Narrowed?

    public var embedded: Embedded?

    /// The code.
    ///
    /// At most 3 characters.
    public var scalar: String?

    private var siblingsStorage: Item?

    public init(
        byPointer: Item? = nil,
        byAnchor: Money? = nil,
        file: Address? = nil,
        byID: Customer? = nil,
        definition: Address.Country? = nil,
        foreignAnchor: Address.Zip? = nil,
        inside: Address.Geo? = nil,
        escaped: ABCD? = nil,
        percent: Café? = nil,
        through: Address? = nil,
        again: Item? = nil,
        siblings: Item? = nil,
        narrowed: Narrowed? = nil,
        embedded: Embedded? = nil,
        scalar: String? = nil,
    ) {
        self.byPointer = byPointer
        self.byAnchor = byAnchor
        self.file = file
        self.byID = byID
        self.definition = definition
        self.foreignAnchor = foreignAnchor
        self.inside = inside
        self.escaped = escaped
        self.percent = percent
        self.through = through
        self.again = again
        self.siblingsStorage = siblings
        self.narrowed = narrowed
        self.embedded = embedded
        self.scalar = scalar
    }

    /// Something that is sold.
    public struct Item: Codable, Hashable, PayloadValue {
        public var sku: String

        public init(
            sku: String,
        ) {
            self.sku = sku
        }
    }

    public struct Money: Codable, Hashable, PayloadValue {
        public var amount: Decimal

        public init(
            amount: Decimal,
        ) {
            self.amount = amount
        }
    }

    public struct ABCD: Codable, Hashable, PayloadValue {
        public var x: Int?

        public init(
            x: Int? = nil,
        ) {
            self.x = x
        }
    }

    public struct Café: Codable, Hashable, PayloadValue {
        public var y: Int?

        public init(
            y: Int? = nil,
        ) {
            self.y = y
        }
    }

    public struct Narrowed: Codable, Hashable, PayloadValue {
        public var city: String

        public var geo: Address.Geo?

        public var country: Address.Country?

        public var floor: Int?

        public init(
            city: String,
            geo: Address.Geo? = nil,
            country: Address.Country? = nil,
            floor: Int? = nil,
        ) {
            self.city = city
            self.geo = geo
            self.country = country
            self.floor = floor
        }
    }

    public struct Embedded: Codable, Hashable, PayloadValue {
        public var z: Inner?

        public init(
            z: Inner? = nil,
        ) {
            self.z = z
        }

        public struct Inner: Codable, Hashable, PayloadValue {
            public var w: Int?

            public init(
                w: Int? = nil,
            ) {
                self.w = w
            }
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        byPointer = try object.optional("byPointer")
        byAnchor = try object.optional("byAnchor")
        file = try object.optional("file")
        byID = try object.optional("byID")
        definition = try object.optional("definition")
        foreignAnchor = try object.optional("foreignAnchor")
        inside = try object.optional("inside")
        escaped = try object.optional("escaped")
        percent = try object.optional("percent")
        through = try object.optional("through")
        again = try object.optional("again")
        siblingsStorage = try object.optional("siblings")
        narrowed = try object.optional("narrowed")
        embedded = try object.optional("embedded")
        scalar = try object.optional("scalar")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("byPointer", byPointer)
        writer.optional("byAnchor", byAnchor)
        writer.optional("file", file)
        writer.optional("byID", byID)
        writer.optional("definition", definition)
        writer.optional("foreignAnchor", foreignAnchor)
        writer.optional("inside", inside)
        writer.optional("escaped", escaped)
        writer.optional("percent", percent)
        writer.optional("through", through)
        writer.optional("again", again)
        writer.optional("siblings", siblingsStorage)
        writer.optional("narrowed", narrowed)
        writer.optional("embedded", embedded)
        writer.optional("scalar", scalar)
        writer.endObject()
    }
}

extension Order.Item {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sku = try object.required("sku")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("sku", sku)
        writer.endObject()
    }
}

extension Order.Money {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.required("amount")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("amount", amount)
        writer.endObject()
    }
}

extension Order.ABCD {
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

extension Order.Café {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        y = try object.optional("y")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("y", y)
        writer.endObject()
    }
}

extension Order.Narrowed {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.required("city")
        geo = try object.optional("geo")
        country = try object.optional("country")
        floor = try object.optional("floor")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("city", city)
        writer.optional("geo", geo)
        writer.optional("country", country)
        writer.optional("floor", floor)
        writer.endObject()
    }
}

extension Order.Embedded {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        z = try object.optional("z")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("z", z)
        writer.endObject()
    }
}

extension Order.Embedded.Inner {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        w = try object.optional("w")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("w", w)
        writer.endObject()
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
        if let byPointer = object.optional("byPointer", &check) {
            check.reference(Order.Item.self, byPointer)
        }
        if let byAnchor = object.optional("byAnchor", &check) {
            check.reference(Order.Money.self, byAnchor)
        }
        if let file = object.optional("file", &check) {
            Order.FileSchema.validate(file, &check)
        }
        if let byID = object.optional("byID", &check) {
            check.reference(Customer.self, byID)
        }
        if let definition = object.optional("definition", &check) {
            check.reference(Address.Country.self, definition)
        }
        if let foreignAnchor = object.optional("foreignAnchor", &check) {
            check.reference(Address.Zip.self, foreignAnchor)
        }
        if let inside = object.optional("inside", &check) {
            check.reference(Address.Geo.self, inside)
        }
        if let escaped = object.optional("escaped", &check) {
            check.reference(Order.ABCD.self, escaped)
        }
        if let percent = object.optional("percent", &check) {
            check.reference(Order.Café.self, percent)
        }
        if let through = object.optional("through", &check) {
            check.reference(Order.FileSchema.self, through)
        }
        if let again = object.optional("again", &check) {
            check.reference(Order.Item.self, again)
        }
        if let siblings = object.optional("siblings", &check) {
            check.reference(Order.Item.self, siblings)
        }
        if let narrowed = object.optional("narrowed", &check) {
            Order.Narrowed.validate(narrowed, &check)
        }
        if let embedded = object.optional("embedded", &check) {
            check.reference(Order.Embedded.self, embedded)
        }
        if let scalar = object.optional("scalar", &check) {
            check.reference(Order.CodeSchema.self, scalar)
        }
    }

    private static let propertyNames: PropertyNames = [
        "byPointer",
        "byAnchor",
        "file",
        "byID",
        "definition",
        "foreignAnchor",
        "inside",
        "escaped",
        "percent",
        "through",
        "again",
        "siblings",
        "narrowed",
        "embedded",
        "scalar",
    ]
}

extension Order {
    /// Checks values that have no type of their own.
    public enum FileSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Order.schema.json#/properties/file"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.reference(Address.self, value)
        }
    }
}

extension Order {
    /// Checks values that have no type of their own.
    public enum CodeSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Order.schema.json#/$defs/Code"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
            check.maxLength(3, value)
        }
    }
}

extension Order.Item: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/Item"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let sku = check.required("sku", value) {
            check.type(.string, sku)
        }
    }
}

extension Order.Money: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/Money"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let amount = check.required("amount", value) {
            check.type(.number, amount)
        }
    }
}

extension Order.ABCD: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/a~1b~0c%20d"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let x = check.optional("x", value) {
            check.type(.integer, x)
        }
    }
}

extension Order.Café: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/caf%C3%A9"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let y = check.optional("y", value) {
            check.type(.integer, y)
        }
    }
}

extension Order.Narrowed: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/narrowed"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Address.self, value)
        check.required("city", value)
        if let floor = check.optional("floor", value) {
            check.type(.integer, floor)
        }
    }
}

extension Order.Embedded: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///embedded"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let z = check.optional("z", value) {
            check.reference(Order.Embedded.Inner.self, z)
        }
    }
}

extension Order.Embedded.Inner: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///embedded#/$defs/Inner"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let w = check.optional("w", value) {
            check.type(.integer, w)
        }
    }
}
