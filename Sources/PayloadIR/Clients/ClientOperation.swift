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

/// An operation as a client calls it.
package struct ClientOperation: Sendable {
    /// From `operationId`, or made of the method and the path where there is none.
    package let name: String

    /// Index of its document in the ``SchemaSet``.
    package let file: Int

    package let location: SourceLocation

    /// In capitals.
    package let method: String

    /// The path template.
    package let path: String

    package let summary: String?
    package let description: String?
    package let isDeprecated: Bool

    /// All of them, client properties included, in the order path, query, header, as the document lists them.
    package let parameters: [ClientParameter]

    /// Nil for an operation without a body.
    package let body: ClientBody?

    /// In the document's order.
    package let responses: [ClientResponse]

    /// The names of the security schemes of which one is needed. Empty when none is. Schemes that are needed together
    /// are one name, `a and b`, which none of the client's schemes has.
    package let schemes: [String]

    /// Whether it can be called without credentials as well (OpenAPI 3.1.0 section 4.8.30).
    package let allowsAnonymous: Bool

    package let idempotency: Idempotency

    /// The payload that results from several sources (`x-precedence`).
    package let effective: EffectivePayload?

    /// `x-optimistic-lock`
    package let lock: LockPieces?

    /// Whether the same request may be sent twice.
    package enum Idempotency: Equatable, Sendable {
        case none
        /// GET, HEAD and OPTIONS (RFC 9110 section 9.2.1), and what `x-idempotency` declares.
        case always
        /// With this header field (`x-idempotency`).
        case withHeader(String)
    }
}

/// A parameter (OpenAPI 3.1.0 section 4.8.12).
package struct ClientParameter: Sendable {
    package enum Place: String, Sendable {
        case path
        case query
        case header
    }

    /// Its name in the document.
    package let name: String

    /// From `x-swift-name`.
    package let swiftName: String?

    package let place: Place

    package let location: SourceLocation

    /// A scalar, an enumeration, or a list of those.
    package let type: TypeReference

    package let schema: SchemaID
    package let documentation: Documentation
    package let isRequired: Bool

    /// Whether the client has it, and not each call (`x-client-property`).
    package let isClientProperty: Bool

    /// Whether a list in the query repeats the name, and is not joined by commas.
    package let isExploded: Bool
}

/// A request's body.
package struct ClientBody: Sendable {
    package let description: String?
    package let isRequired: Bool
    package let content: ClientContent
}

/// What a body holds.
package enum ClientContent: Sendable {
    /// JSON of a type.
    case json(TypeReference, SchemaID, mediaType: String)
    /// Bytes of another form, as they are.
    case bytes(mediaType: String)
}

/// A documented response.
package struct ClientResponse: Sendable {
    package enum Status: Hashable, Sendable {
        case code(Int)
        /// 4 for `4XX`.
        case range(Int)
        case `default`
    }

    package let status: Status
    package let description: String

    /// Nil for a response without a body.
    package let content: ClientContent?

    package let headers: [ClientHeader]

    /// What the body of a success has (`x-success`). Nil when the status decides alone.
    package let success: BodyTest?

    /// What tells the conflict of a repeated request from others of this status (`x-idempotency`). Nil where there is
    /// nothing to tell.
    package let conflict: BodyTest?

    package let examples: [Example]

    package struct Example: Equatable, Sendable {
        package let name: String
        /// Compact JSON.
        package let text: String
    }
}

/// A header field of a response (OpenAPI 3.1.0 section 4.8.21).
package struct ClientHeader: Sendable {
    package let name: String
    package let location: SourceLocation

    /// From `x-swift-name`.
    package let swiftName: String?

    package let type: TypeReference
    package let schema: SchemaID
    package let documentation: Documentation
    package let isRequired: Bool
}

/// A question that a body answers.
package struct BodyTest: Sendable {
    /// The property that is asked.
    package let path: PropertyPath

    package let expectation: Expectation

    package enum Expectation: Equatable, Sendable {
        /// It has this value: a text or an enumeration's.
        case value(String)
        /// It is a list without elements.
        case empty
        /// It is a list of exactly one object, of whose properties the one at `step` has this value.
        case onlyElement(PropertyPath.Step, value: String)
    }
}
