/// The number of a type declaration within its ``PayloadModule``.
package struct DeclarationID: Hashable, Sendable {
    package let index: Int

    package init(index: Int) {
        self.index = index
    }
}

/// The type of a value, without anything that depends on Swift's spelling.
package indirect enum TypeReference: Equatable, Sendable {
    case string
    case boolean
    case integer
    /// A number that need not be an integer; the module's options choose its representation.
    case number
    case null
    /// Any JSON value.
    case any
    /// Any JSON value but null, with none inside it.
    case nonNull
    /// No value at all.
    case never
    case dateTime
    case date
    case time
    /// An ISO 8601 duration.
    case duration
    /// A .NET TimeSpan.
    case timeSpan
    case uuid
    case uri
    /// Binary data in base64.
    case base64
    case array(TypeReference)
    /// An object that maps names to values of one type.
    case map(TypeReference)
    case declared(DeclarationID)
    /// The type or null.
    case nullable(TypeReference)
}

extension TypeReference {
    /// The declaration that a value of this type holds inline, without a collection in between.
    package var inlineDeclaration: DeclarationID? {
        switch self {
        case .declared(let id): id
        case .nullable(let wrapped): wrapped.inlineDeclaration
        default: nil
        }
    }
}
