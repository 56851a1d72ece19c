// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct CreatePaymentResponse200: Codable, Hashable, PayloadValue {
    public var id: String

    public var state: State?

    public init(
        id: String,
        state: State? = nil,
    ) {
        self.id = id
        self.state = state
    }

    public enum State: ClosedEnumeration {
        case done
        case open
    }
}

// MARK: - Codable

extension CreatePaymentResponse200 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        state = try object.optional("state")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.optional("state", state)
        writer.endObject()
    }
}

extension CreatePaymentResponse200.State {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .done: "done"
        case .open: "open"
        }
    }
}

// MARK: - Validation

extension CreatePaymentResponse200: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/paths/~1payments/post/responses/200/content/application~1json/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let id = check.required("id", value) {
            check.type(.string, id)
        }
        if let state = check.optional("state", value) {
            check.enumeration(Self.stateValues, state)
        }
    }

    private static let stateValues: AllowedValues = ["done", "open"]
}
