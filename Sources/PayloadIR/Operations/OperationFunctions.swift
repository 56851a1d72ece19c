import SchemaFrontEnd

/// The function that says which payload a service works with, when fields have several sources.
package struct EffectivePayload: Sendable {
    /// The type of the operation's request.
    package let request: DeclarationID

    /// The strongest first.
    package let sources: [Source]

    package struct Source: Sendable {
        package let name: String

        /// Nil for the request itself.
        package let type: TypeReference?

        /// Where its values apply in the request, as a JSON Pointer; empty for the root.
        package let at: String

        /// What of the values is no field, as JSON Pointers.
        package let except: [String]
    }
}

/// The pieces of an optimistic lock.
package struct LockPieces: Sendable {
    /// The name of the operation that reads the version.
    package let retrieve: String

    /// Where the version stands in what that operation answers.
    package let version: PropertyPath

    /// Where the version goes in the request.
    package let request: PropertyPath

    /// Where an error says that the data changed in between.
    package let lostRace: PropertyPath

    /// What it says there.
    package let lostRaceValue: String

    /// What goes into the request with the version.
    package let carries: [Carry]

    /// The name of the client's function that retrieves, lets the caller decide, and sends. Nil for none.
    package let function: String?

    /// A value that is copied.
    package struct Carry: Sendable {
        /// Where it is in what was retrieved.
        package let response: PropertyPath

        /// Where it goes in the request.
        package let request: PropertyPath
    }
}

/// A way through the properties of generated types.
package struct PropertyPath: Sendable {
    /// The type that it begins in.
    package let root: DeclarationID

    /// The properties, each in the type of the one before it. Never empty.
    package let steps: [Step]

    /// The way as a JSON Pointer.
    package let pointer: String

    package struct Step: Equatable, Sendable {
        /// The type that has the property.
        package let owner: DeclarationID

        /// The property's index in its type.
        package let index: Int

        /// Whether the property's Swift type is an optional.
        package let isOptional: Bool

        /// The property's type without null.
        package let type: TypeReference
    }
}
