import PayloadRuntime

// Types in the form that generated code has: Codable is declared and comes from PayloadValue.

enum PaymentType: ClosedEnumeration {
    case immediate
    case reservation

    var jsonText: String {
        switch self {
        case .immediate: "Immediate"
        case .reservation: "Reservation"
        }
    }
}

struct Region: OpenEnumeration {
    let rawValue: String

    init(rawValue: String) {
        self.rawValue = rawValue
    }

    static let europe = Region(rawValue: "EU")
}

struct Money: Codable, Hashable, Sendable {
    var amount: JSONNumber
    var currency: String
}

extension Money: PayloadValue {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        var members = try instance.object()
        amount = try members.required("Amount")
        currency = try members.required("ISO-Currency")
        try members.end()
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("Amount", amount)
        writer.required("ISO-Currency", currency)
        writer.endObject()
    }
}

struct Order: Codable, Hashable, Sendable {
    var type: PaymentType
    var region: Region?
    var total: Money
    var note: Nullable<String>?
    var parent: String?
    var tags: [String]?
    @Boxed var previous: Order?
    var extras: PropertyMap<JSONValue>

    init(type: PaymentType, total: Money, previous: Order? = nil) {
        self.type = type
        self.total = total
        self.previous = previous
        extras = [:]
    }
}

extension Order: PayloadValue {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        var members = try instance.object()
        type = try members.required("PaymentType")
        region = try members.optional("Region")
        total = try members.required("Total")
        note = try members.optional("Note")
        parent = try members.nullable("Parent")
        tags = try members.optional("Tags")
        previous = try members.optional("Previous")
        extras = try members.others()
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("PaymentType", type)
        writer.optional("Region", region)
        writer.required("Total", total)
        writer.optional("Note", note)
        writer.nullable("Parent", parent)
        writer.optional("Tags", tags)
        writer.optional("Previous", previous)
        writer.others(extras)
        writer.endObject()
    }
}

/// A union of two types, as an enumeration with payloads.
enum Method: Codable, Hashable, Sendable {
    case money(Money)
    case name(String)
}

extension Method: PayloadValue {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        self =
            instance.kind == .object
            ? .money(try Money(instance: instance)) : .name(try String(instance: instance))
    }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .money(let value): value.write(to: &writer)
        case .name(let value): value.write(to: &writer)
        }
    }
}

/// A generic type whose parameter decides whether it is a payload.
struct Page<Item: PayloadValue & Hashable>: Codable, Hashable, Sendable {
    var items: [Item]
}

extension Page: PayloadValue {
    init(instance: JSONInstance) throws(PayloadDecodingError) {
        var members = try instance.object()
        items = try members.required("data")
        try members.end()
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("data", items)
        writer.endObject()
    }
}
