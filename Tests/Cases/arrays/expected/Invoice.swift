// Generated from schemas/Invoice.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Invoice: Codable, Hashable, Sendable {
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

    public struct Line: Codable, Hashable, Sendable {
        public var sku: String

        public var taxes: [Tax]?

        public init(
            sku: String,
            taxes: [Tax]? = nil,
        ) {
            self.sku = sku
            self.taxes = taxes
        }

        public struct Tax: Codable, Hashable, Sendable {
            public var rate: Decimal

            public init(
                rate: Decimal,
            ) {
                self.rate = rate
            }
        }
    }

    public struct Address: Codable, Hashable, Sendable {
        public var city: String?

        public init(
            city: String? = nil,
        ) {
            self.city = city
        }
    }

    public enum Status: Codable, Hashable, Sendable, CaseIterable {
        case open
        case paid
    }

    public struct Box: Codable, Hashable, Sendable {
        public var weight: Decimal?

        public init(
            weight: Decimal? = nil,
        ) {
            self.weight = weight
        }
    }

    public struct HistoryElement: Codable, Hashable, Sendable {
        public var at: String?

        public init(
            at: String? = nil,
        ) {
            self.at = at
        }
    }

    public struct DataElement: Codable, Hashable, Sendable {
        public var value: String?

        public init(
            value: String? = nil,
        ) {
            self.value = value
        }
    }

    public struct ByNameElement: Codable, Hashable, Sendable {
        public var amount: Decimal

        public init(
            amount: Decimal,
        ) {
            self.amount = amount
        }
    }
}

// MARK: - Codable

extension Invoice: PayloadValue {
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

extension Invoice.Line: PayloadValue {
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

extension Invoice.Line.Tax: PayloadValue {
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

extension Invoice.Address: PayloadValue {
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

extension Invoice.Status: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .open: "open"
        case .paid: "paid"
        }
    }
}

extension Invoice.Box: PayloadValue {
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

extension Invoice.HistoryElement: PayloadValue {
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

extension Invoice.DataElement: PayloadValue {
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

extension Invoice.ByNameElement: PayloadValue {
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
