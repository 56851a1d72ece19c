// Generated from schemas/Contact.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// A person. The mark on the object is one on everything that it holds.
public struct Contact: Codable, Hashable, PayloadValue {
    /// At most 40 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var name: Sensitive<String>

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var born: Nullable<Sensitive<CalendarDate>>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var height: Sensitive<Decimal>?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var address: Sensitive<Address>?

    /// A person. The mark on the object is one on everything that it holds.
    @Boxed public var spouse: Contact?

    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var labels: Sensitive<[String]>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<Sensitive<JSONValue>>

    public init(
        name: Sensitive<String>,
        born: Nullable<Sensitive<CalendarDate>>? = nil,
        height: Sensitive<Decimal>? = nil,
        address: Sensitive<Address>? = nil,
        spouse: Contact? = nil,
        labels: Sensitive<[String]>? = nil,
        additionalProperties: PropertyMap<Sensitive<JSONValue>> = [:],
    ) {
        self.name = name
        self.born = born
        self.height = height
        self.address = address
        self.spouse = spouse
        self.labels = labels
        self.additionalProperties = additionalProperties
    }

    public struct Address: Codable, Hashable, PayloadValue {
        public var street: String?

        public init(
            street: String? = nil,
        ) {
            self.street = street
        }
    }
}

// MARK: - Codable

extension Contact {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
        born = try object.optional("born")
        height = try object.optional("height")
        address = try object.optional("address")
        spouse = try object.optional("spouse")
        labels = try object.optional("labels")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.optional("born", born)
        writer.optional("height", height)
        writer.optional("address", address)
        writer.optional("spouse", spouse)
        writer.optional("labels", labels)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Contact.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        street = try object.optional("street")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("street", street)
        writer.endObject()
    }
}

// MARK: - Validation

extension Contact: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Contact.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let name = object.required("name", &check) {
            check.type(.string, name)
            check.maxLength(40, name)
        }
        if let born = object.optional("born", &check) {
            check.type([.string, .null], born)
            check.format(.date, born)
        }
        if let height = object.optional("height", &check) {
            check.type(.number, height)
        }
        if let address = object.optional("address", &check) {
            Contact.Address.validate(address, &check)
        }
        if let spouse = object.optional("spouse", &check) {
            check.reference(Contact.self, spouse)
        }
        if let labels = object.optional("labels", &check) {
            check.type(.array, labels)
            var items = check.items(labels)
            while let label = items.next(&check) {
                check.type(.string, label)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "name",
        "born",
        "height",
        "address",
        "spouse",
        "labels",
    ]
}

extension Contact.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Contact.schema.json#/properties/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let street = check.optional("street", value) {
            check.type(.string, street)
        }
    }
}
