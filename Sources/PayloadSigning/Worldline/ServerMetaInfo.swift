import Foundation
import PayloadRuntime

/// What the header field `X-GCS-ServerMetaInfo` tells Worldline Connect about the calling system.
public struct ServerMetaInfo: Hashable, Sendable {
    /// The platform, such as an operating system with its version.
    public var platformIdentifier: String

    /// What makes the requests, with its version.
    public var sdkIdentifier: String

    /// Who made that.
    public var sdkCreator: String

    /// Who integrates with Worldline: the company that runs the system.
    public var integrator: String

    /// The shop software that the system extends. Nil when it extends none.
    public var shoppingCartExtension: ShoppingCartExtension?

    /// An extension of shop software.
    public struct ShoppingCartExtension: Hashable, Sendable {
        /// Who made the extension.
        public var creator: String
        /// Its name.
        public var name: String
        /// Its version.
        public var version: String
        /// Its identifier. Nil when it has none.
        public var extensionId: String?

        /// Names an extension.
        public init(creator: String, name: String, version: String, extensionId: String? = nil) {
            self.creator = creator
            self.name = name
            self.version = version
            self.extensionId = extensionId
        }
    }

    /// Describes the calling system.
    public init(
        platformIdentifier: String,
        sdkIdentifier: String,
        sdkCreator: String,
        integrator: String,
        shoppingCartExtension: ShoppingCartExtension? = nil
    ) {
        self.platformIdentifier = platformIdentifier
        self.sdkIdentifier = sdkIdentifier
        self.sdkCreator = sdkCreator
        self.integrator = integrator
        self.shoppingCartExtension = shoppingCartExtension
    }

    /// The value of the header field: a JSON object in Base64.
    public var headerValue: String {
        get throws(PayloadEncodingError) {
            var members = PropertyMap<JSONValue>()
            members["platformIdentifier"] = .string(platformIdentifier)
            members["sdkIdentifier"] = .string(sdkIdentifier)
            members["sdkCreator"] = .string(sdkCreator)
            members["integrator"] = .string(integrator)
            if let cart = shoppingCartExtension {
                var parts = PropertyMap<JSONValue>()
                parts["creator"] = .string(cart.creator)
                parts["name"] = .string(cart.name)
                parts["version"] = .string(cart.version)
                if let extensionId = cart.extensionId { parts["extensionId"] = .string(extensionId) }
                members["shoppingCartExtension"] = .object(parts)
            }
            return Data(try JSONValue.object(members).encodedBytes()).base64EncodedString()
        }
    }
}
