// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Payment: Codable, Hashable, PayloadValue {
    public var method: Method

    public var payer: Payer?

    public init(
        method: Method,
        payer: Payer? = nil,
    ) {
        self.method = method
        self.payer = payer
    }
}

// MARK: - Codable

extension Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        method = try object.required("method")
        payer = try object.optional("payer")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("method", method)
        writer.optional("payer", payer)
        writer.endObject()
    }
}

// MARK: - Validation

extension Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Payment"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let method = check.required("method", value) {
            check.reference(Method.self, method)
        }
        if let payer = check.optional("payer", value) {
            check.reference(Payer.self, payer)
        }
    }
}
