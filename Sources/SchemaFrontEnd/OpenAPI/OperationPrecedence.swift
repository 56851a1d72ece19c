import JSONSource

/// Which source of a field's value wins (`x-precedence` on an operation).
package struct OperationPrecedence: Sendable {
    /// The strongest first. One of them is the request.
    package let sources: [Source]

    /// Where values come from.
    package struct Source: Sendable {
        package let name: String

        /// What the values are. Nil for the request, whose schema is that of the body.
        package let schema: SchemaID?

        /// Where in the request the values apply.
        package let at: JSONPointer

        /// What of the values is no field, as pointers from their root.
        package let except: [JSONPointer]
    }

    /// The source that is the operation's own body.
    package static let request = "request"
}

/// How a caller makes sure that what it decided on has not changed (`x-optimistic-lock` on an operation).
package struct OperationLock: Sendable {
    /// The operationId of the operation that reads the version.
    package let retrieve: String

    /// The body that holds the version which was read.
    package let retrieved: SchemaID

    /// Where the version stands in it.
    package let response: JSONPointer

    /// Where the version goes in the operation's own body.
    package let request: JSONPointer

    /// The body of an error.
    package let failure: SchemaID

    /// Where the value stands that tells a lost race.
    package let lostRaceAt: JSONPointer

    /// That value.
    package let lostRaceValue: String

    /// What goes into the request with the version: pointers into the body that was read and into the request.
    package let carries: [(response: JSONPointer, request: JSONPointer)]

    /// The name of the client's function. Nil for none.
    package let function: String?
}
