// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct CreatePaymentResponse200: Codable, Hashable, Sendable {
    public var id: String

    public var state: State?

    public init(
        id: String,
        state: State? = nil,
    ) {
        self.id = id
        self.state = state
    }

    public enum State: Codable, Hashable, Sendable, CaseIterable {
        case done
        case open
    }
}

// MARK: - Codable

extension CreatePaymentResponse200: PayloadValue {
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

extension CreatePaymentResponse200.State: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .done: "done"
        case .open: "open"
        }
    }
}
