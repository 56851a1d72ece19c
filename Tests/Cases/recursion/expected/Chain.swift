// Generated from schemas/Chain.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A value and what follows it.
///
/// At least 1 element.
public struct Chain: Codable, Hashable, PayloadValue {
    public var value: Int

    /// A value and what follows it.
    @Boxed public var next: Chain?

    public init(
        value: Int,
        next: Chain? = nil,
    ) {
        self.value = value
        self.next = next
    }
}

// MARK: - Codable

extension Chain {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        value = try array.next()
        next = try array.nextIfPresent()
        try array.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.next(value)
        writer.nextIfPresent(next)
        writer.endArray()
    }
}

// MARK: - Validation

extension Chain: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Chain.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.integer, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.reference(Chain.self, element1)
        }
        check.noItems(from: 2, value)
        check.minItems(1, value)
    }
}
