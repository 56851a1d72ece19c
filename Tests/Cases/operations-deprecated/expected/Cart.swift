// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Cart: Codable, Hashable, PayloadValue {
    public var tag: Tag

    public var readBy: String?

    public var buyer: Buyer?

    public init(
        tag: Tag,
        readBy: String? = nil,
        buyer: Buyer? = nil,
    ) {
        self.tag = tag
        self.readBy = readBy
        self.buyer = buyer
    }

    public struct Tag: Codable, Hashable, PayloadValue {
        @available(*, deprecated)
        public var value: String? {
            get { valueStorage }
            set { valueStorage = newValue }
        }

        private var valueStorage: String?

        public init(
            value: String? = nil,
        ) {
            self.valueStorage = value
        }
    }
}

// MARK: - Codable

extension Cart {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        tag = try object.required("tag")
        readBy = try object.optional("read/by")
        buyer = try object.optional("buyer")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("tag", tag)
        writer.optional("read/by", readBy)
        writer.optional("buyer", buyer)
        writer.endObject()
    }
}

extension Cart.Tag {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        valueStorage = try object.optional("value")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("value", valueStorage)
        writer.endObject()
    }
}

// MARK: - Validation

extension Cart: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Cart"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let tag = object.required("tag", &check) {
            Cart.Tag.validate(tag, &check)
        }
        if let readBy = object.optional("read/by", &check) {
            check.type(.string, readBy)
        }
        if let buyer = object.optional("buyer", &check) {
            check.reference(Buyer.self, buyer)
        }
    }

    private static let propertyNames: PropertyNames = ["tag", "read/by", "buyer"]
}

extension Cart.Tag: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Cart/properties/tag"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let value2 = check.optional("value", value) {
            check.type(.string, value2)
        }
    }
}
