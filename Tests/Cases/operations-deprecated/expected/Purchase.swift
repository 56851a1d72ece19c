// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Purchase: Codable, Hashable, PayloadValue {
    public var buyer: Buyer?

    public var expected: Expected?

    public init(
        buyer: Buyer? = nil,
        expected: Expected? = nil,
    ) {
        self.buyer = buyer
        self.expected = expected
    }

    public struct Expected: Codable, Hashable, PayloadValue {
        public var cart: ExpectedCart?

        public init(
            cart: ExpectedCart? = nil,
        ) {
            self.cart = cart
        }

        public struct ExpectedCart: Codable, Hashable, PayloadValue {
            public var tag: String?

            public init(
                tag: String? = nil,
            ) {
                self.tag = tag
            }
        }
    }
}

// MARK: - Codable

extension Purchase {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        buyer = try object.optional("buyer")
        expected = try object.optional("expected")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("buyer", buyer)
        writer.optional("expected", expected)
        writer.endObject()
    }
}

extension Purchase.Expected {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cart = try object.optional("cart")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("cart", cart)
        writer.endObject()
    }
}

extension Purchase.Expected.ExpectedCart {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        tag = try object.optional("tag")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tag", tag)
        writer.endObject()
    }
}

// MARK: - Validation

extension Purchase: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Purchase"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let buyer = check.optional("buyer", value) {
            check.reference(Buyer.self, buyer)
        }
        if let expected = check.optional("expected", value) {
            Purchase.Expected.validate(expected, &check)
        }
    }
}

extension Purchase.Expected: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Purchase/properties/expected"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let cart = check.optional("cart", value) {
            Purchase.Expected.ExpectedCart.validate(cart, &check)
        }
    }
}

extension Purchase.Expected.ExpectedCart: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Purchase/properties/expected/properties/cart"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let tag = check.optional("tag", value) {
            check.type(.string, tag)
        }
    }
}
