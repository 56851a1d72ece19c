// Generated from Schemas/PayerMax/ApplyDropinSessionResponseData.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The keys with which the drop-in components are initialised.
///
/// Left to the server: The order that is paid with the session sends `sessionKey` with the payment token that
/// the component gave.
public struct ApplyDropinSessionResponseData: Codable, Hashable, PayloadValue {
    /// The key of the drop-in session. The order that is paid with the session names it again.
    ///
    /// At most 64 characters.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var sessionKey: Sensitive<String>

    /// The key with which the front end initialises the components.
    ///
    /// At most 64 characters.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var clientKey: Sensitive<String>

    /// The requested payment methods that cannot be used. The list may be empty.
    public var notSupportedComponent: [Component]

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        sessionKey: Sensitive<String>,
        clientKey: Sensitive<String>,
        notSupportedComponent: [Component],
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.sessionKey = sessionKey
        self.clientKey = clientKey
        self.notSupportedComponent = notSupportedComponent
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ApplyDropinSessionResponseData {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        sessionKey = try object.required("sessionKey")
        clientKey = try object.required("clientKey")
        notSupportedComponent = try object.required("notSupportedComponent")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("sessionKey", sessionKey)
        writer.required("clientKey", clientKey)
        writer.required("notSupportedComponent", notSupportedComponent)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ApplyDropinSessionResponseData: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/PayerMax/ApplyDropinSessionResponseData.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let sessionKey = object.required("sessionKey", &check) {
            check.type(.string, sessionKey)
            check.maxLength(64, sessionKey)
        }
        if let clientKey = object.required("clientKey", &check) {
            check.type(.string, clientKey)
            check.maxLength(64, clientKey)
        }
        if let notSupportedComponent = object.required("notSupportedComponent", &check) {
            check.type(.array, notSupportedComponent)
            var items = check.items(notSupportedComponent)
            while let notSupportedComponentElement = items.next(&check) {
                check.reference(Component.self, notSupportedComponentElement)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["sessionKey", "clientKey", "notSupportedComponent"]
}
