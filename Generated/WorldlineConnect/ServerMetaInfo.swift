// Generated from Schemas/WorldlineConnect/ServerMetaInfo.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// What the system that calls is made of: the content of the header `X-GCS-ServerMetaInfo`, which carries it
/// in base64.
public struct ServerMetaInfo: Codable, Hashable, PayloadValue {
    /// The operating system and the language's runtime, with their versions.
    public var platformIdentifier: String

    /// The name and the version of the code that calls.
    public var sdkIdentifier: String

    /// Who made the code that calls.
    public var sdkCreator: String

    /// Who integrated it for the merchant.
    public var integrator: String

    /// The extension of a shopping cart that the call comes from.
    public var shoppingCartExtension: PropertyMap<JSONValue>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        platformIdentifier: String,
        sdkIdentifier: String,
        sdkCreator: String,
        integrator: String,
        shoppingCartExtension: PropertyMap<JSONValue>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.platformIdentifier = platformIdentifier
        self.sdkIdentifier = sdkIdentifier
        self.sdkCreator = sdkCreator
        self.integrator = integrator
        self.shoppingCartExtension = shoppingCartExtension
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ServerMetaInfo {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        platformIdentifier = try object.required("platformIdentifier")
        sdkIdentifier = try object.required("sdkIdentifier")
        sdkCreator = try object.required("sdkCreator")
        integrator = try object.required("integrator")
        shoppingCartExtension = try object.optional("shoppingCartExtension")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("platformIdentifier", platformIdentifier)
        writer.required("sdkIdentifier", sdkIdentifier)
        writer.required("sdkCreator", sdkCreator)
        writer.required("integrator", integrator)
        writer.optional("shoppingCartExtension", shoppingCartExtension)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ServerMetaInfo: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/ServerMetaInfo.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let platformIdentifier = object.required("platformIdentifier", &check) {
            check.type(.string, platformIdentifier)
        }
        if let sdkIdentifier = object.required("sdkIdentifier", &check) {
            check.type(.string, sdkIdentifier)
        }
        if let sdkCreator = object.required("sdkCreator", &check) {
            check.type(.string, sdkCreator)
        }
        if let integrator = object.required("integrator", &check) {
            check.type(.string, integrator)
        }
        if let shoppingCartExtension = object.optional("shoppingCartExtension", &check) {
            check.type(.object, shoppingCartExtension)
        }
    }

    private static let propertyNames: PropertyNames = [
        "platformIdentifier",
        "sdkIdentifier",
        "sdkCreator",
        "integrator",
        "shoppingCartExtension",
    ]
}
