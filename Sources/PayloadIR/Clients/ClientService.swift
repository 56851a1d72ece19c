import Diagnostics
import SchemaFrontEnd

/// The client of one OpenAPI document.
package struct ClientService: Sendable {
    /// The document's file name without endings: `Barion` of `Barion.openapi.json`.
    package let name: String

    /// Index of the document in the ``SchemaSet``.
    package let file: Int

    package let location: SourceLocation

    /// From `info`. Nil where it is left out or empty.
    package let title: String?
    package let version: String?
    package let description: String?

    package let servers: [ClientServer]

    /// The security schemes that some operation accepts, in the document's order.
    package let schemes: [ClientSecurityScheme]

    /// The parameters that belong to the client and not to a call (`x-client-property`), each once.
    package let properties: [ClientParameter]

    package let operations: [ClientOperation]
}

/// A host that a document names (OpenAPI 3.1.0 section 4.8.5).
package struct ClientServer: Equatable, Sendable {
    /// Absolute, with the defaults of its variables, without a slash at the end.
    package let url: String

    package let location: SourceLocation

    /// From `x-swift-name`.
    package let swiftName: String?

    package let description: String?
}

/// A way to authenticate (OpenAPI 3.1.0 section 4.8.27).
package struct ClientSecurityScheme: Equatable, Sendable {
    /// Its name in the document.
    package let name: String

    package let location: SourceLocation

    /// From `x-swift-name`.
    package let swiftName: String?

    package let description: String?
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// HTTP Basic. The user's name is text around client properties (`x-user`), or nil where a caller gives it.
        case basic(user: [UserPart]?)
        /// A token in the header `Authorization`, of whichever origin: `bearer`, OAuth 2, OpenID Connect.
        case bearer
        /// A key in a header field.
        case header(name: String)
        /// A key in the query.
        case query(name: String)
        /// A signature of the request (`x-signature`), made by the named algorithm.
        case signature(algorithm: String)
        /// A client certificate, which the transport presents.
        case certificate
    }

    /// A piece of a user's name.
    package enum UserPart: Equatable, Sendable {
        case text(String)
        /// The client property of this JSON name.
        case property(String)
    }
}
