// Generated from schemas/Invoice.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Invoice: Codable, Hashable, PayloadValue {
    public var lines: [Line]

    /// 1 to 2 elements.
    public var addresses: [Address]?

    public var statuses: [Status]?

    public var boxes: [Box]?

    public var history: [HistoryElement]?

    public var data: [DataElement]?

    public var matrix: [[[Int]]]?

    /// At most 10 elements. No element occurs twice. Each: 1 to 20 characters.
    public var tags: [String]?

    public var anything: [JSONValue]?

    public var nullables: [Nullable<String>]?

    public var byName: PropertyMap<ByNameElement>?

    public init(
        lines: [Line],
        addresses: [Address]? = nil,
        statuses: [Status]? = nil,
        boxes: [Box]? = nil,
        history: [HistoryElement]? = nil,
        data: [DataElement]? = nil,
        matrix: [[[Int]]]? = nil,
        tags: [String]? = nil,
        anything: [JSONValue]? = nil,
        nullables: [Nullable<String>]? = nil,
        byName: PropertyMap<ByNameElement>? = nil,
    ) {
        self.lines = lines
        self.addresses = addresses
        self.statuses = statuses
        self.boxes = boxes
        self.history = history
        self.data = data
        self.matrix = matrix
        self.tags = tags
        self.anything = anything
        self.nullables = nullables
        self.byName = byName
    }

    public struct Line: Codable, Hashable, PayloadValue {
        public var sku: String

        public var taxes: [Tax]?

        public init(
            sku: String,
            taxes: [Tax]? = nil,
        ) {
            self.sku = sku
            self.taxes = taxes
        }

        public struct Tax: Codable, Hashable, PayloadValue {
            public var rate: Decimal

            public init(
                rate: Decimal,
            ) {
                self.rate = rate
            }
        }
    }

    public struct Address: Codable, Hashable, PayloadValue {
        public var city: String?

        public init(
            city: String? = nil,
        ) {
            self.city = city
        }
    }

    public enum Status: ClosedEnumeration {
        case open
        case paid
    }

    public struct Box: Codable, Hashable, PayloadValue {
        public var weight: Decimal?

        public init(
            weight: Decimal? = nil,
        ) {
            self.weight = weight
        }
    }

    public struct HistoryElement: Codable, Hashable, PayloadValue {
        public var at: String?

        public init(
            at: String? = nil,
        ) {
            self.at = at
        }
    }

    public struct DataElement: Codable, Hashable, PayloadValue {
        public var value: String?

        public init(
            value: String? = nil,
        ) {
            self.value = value
        }
    }

    public struct ByNameElement: Codable, Hashable, PayloadValue {
        public var amount: Decimal

        public init(
            amount: Decimal,
        ) {
            self.amount = amount
        }
    }
}

// MARK: - Codable

extension Invoice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        lines = try object.required("lines")
        addresses = try object.optional("addresses")
        statuses = try object.optional("statuses")
        boxes = try object.optional("boxes")
        history = try object.optional("history")
        data = try object.optional("data")
        matrix = try object.optional("matrix")
        tags = try object.optional("tags")
        anything = try object.optional("anything")
        nullables = try object.optional("nullables")
        byName = try object.optional("byName")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("lines", lines)
        writer.optional("addresses", addresses)
        writer.optional("statuses", statuses)
        writer.optional("boxes", boxes)
        writer.optional("history", history)
        writer.optional("data", data)
        writer.optional("matrix", matrix)
        writer.optional("tags", tags)
        writer.optional("anything", anything)
        writer.optional("nullables", nullables)
        writer.optional("byName", byName)
        writer.endObject()
    }
}

extension Invoice.Line {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sku = try object.required("sku")
        taxes = try object.optional("taxes")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("sku", sku)
        writer.optional("taxes", taxes)
        writer.endObject()
    }
}

extension Invoice.Line.Tax {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        rate = try object.required("rate")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("rate", rate)
        writer.endObject()
    }
}

extension Invoice.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.endObject()
    }
}

extension Invoice.Status {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .open: "open"
        case .paid: "paid"
        }
    }
}

extension Invoice.Box {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        weight = try object.optional("weight")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("weight", weight)
        writer.endObject()
    }
}

extension Invoice.HistoryElement {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        at = try object.optional("at")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("at", at)
        writer.endObject()
    }
}

extension Invoice.DataElement {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.optional("value")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("value", value)
        writer.endObject()
    }
}

extension Invoice.ByNameElement {
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

// MARK: - Validation

extension Invoice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let lines = object.required("lines", &check) {
            check.type(.array, lines)
            var items = check.items(lines)
            while let line = items.next(&check) {
                Invoice.Line.validate(line, &check)
            }
        }
        if let addresses = object.optional("addresses", &check) {
            check.type(.array, addresses)
            check.minItems(1, addresses)
            check.maxItems(2, addresses)
            var items = check.items(addresses)
            while let address = items.next(&check) {
                Invoice.Address.validate(address, &check)
            }
        }
        if let statuses = object.optional("statuses", &check) {
            check.type(.array, statuses)
            var items = check.items(statuses)
            while let status = items.next(&check) {
                check.enumeration(Self.statusValues, status)
            }
        }
        if let boxes = object.optional("boxes", &check) {
            check.type(.array, boxes)
            var items = check.items(boxes)
            while let box = items.next(&check) {
                Invoice.Box.validate(box, &check)
            }
        }
        if let history = object.optional("history", &check) {
            check.type(.array, history)
            var items = check.items(history)
            while let historyElement = items.next(&check) {
                Invoice.HistoryElement.validate(historyElement, &check)
            }
        }
        if let data = object.optional("data", &check) {
            check.type(.array, data)
            var items = check.items(data)
            while let dataElement = items.next(&check) {
                Invoice.DataElement.validate(dataElement, &check)
            }
        }
        if let matrix = object.optional("matrix", &check) {
            check.type(.array, matrix)
            var items = check.items(matrix)
            while let matrixElement = items.next(&check) {
                check.type(.array, matrixElement)
                var items2 = check.items(matrixElement)
                while let matrixElement2 = items2.next(&check) {
                    check.type(.array, matrixElement2)
                    var items3 = check.items(matrixElement2)
                    while let matrixElement3 = items3.next(&check) {
                        check.type(.integer, matrixElement3)
                    }
                }
            }
        }
        if let tags = object.optional("tags", &check) {
            check.type(.array, tags)
            var items = check.items(tags)
            while let tag = items.next(&check) {
                check.type(.string, tag)
                check.minLength(1, tag)
                check.maxLength(20, tag)
            }
            check.uniqueItems(tags)
            check.maxItems(10, tags)
        }
        if let anything = object.optional("anything", &check) {
            check.type(.array, anything)
        }
        if let nullables = object.optional("nullables", &check) {
            check.type(.array, nullables)
            var items = check.items(nullables)
            while let nullable = items.next(&check) {
                check.type([.string, .null], nullable)
            }
        }
        if let byName = object.optional("byName", &check) {
            check.type(.object, byName)
            var members = check.members(of: byName)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", byName)
                Invoice.ByNameElement.validate(member, &check)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "lines",
        "addresses",
        "statuses",
        "boxes",
        "history",
        "data",
        "matrix",
        "tags",
        "anything",
        "nullables",
        "byName",
    ]
    private static let statusValues: AllowedValues = ["open", "paid"]
}

extension Invoice.Line: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/lines/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let sku = check.required("sku", value) {
            check.type(.string, sku)
        }
        if let taxes = check.optional("taxes", value) {
            check.type(.array, taxes)
            var items = check.items(taxes)
            while let tax = items.next(&check) {
                Invoice.Line.Tax.validate(tax, &check)
            }
        }
    }
}

extension Invoice.Line.Tax: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/lines/items/properties/taxes/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let rate = check.required("rate", value) {
            check.type(.number, rate)
        }
    }
}

extension Invoice.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/addresses/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let city = check.optional("city", value) {
            check.type(.string, city)
        }
    }
}

extension Invoice.Box: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/boxes/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let weight = check.optional("weight", value) {
            check.type(.number, weight)
        }
    }
}

extension Invoice.HistoryElement: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/history/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let at = check.optional("at", value) {
            check.type(.string, at)
        }
    }
}

extension Invoice.DataElement: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/data/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let value2 = check.optional("value", value) {
            check.type(.string, value2)
        }
    }
}

extension Invoice.ByNameElement: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Invoice.schema.json#/properties/byName/additionalProperties"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let amount = check.required("amount", value) {
            check.type(.number, amount)
        }
    }
}
