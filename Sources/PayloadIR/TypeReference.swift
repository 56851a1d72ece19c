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
    /// An ISO 8601 duration of a fixed length.
    case isoTimeSpan
    /// A length of time as a number of seconds.
    case secondsTimeSpan
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
    /// The type, of a value that must not be shown.
    case sensitive(TypeReference)
}

extension TypeReference {
    /// Whether a value of this type must not be shown. False where only values inside it must not.
    package var isSensitive: Bool {
        if case .sensitive = self { true } else { false }
    }

    /// The type of the value that is not shown, and any other type as it is.
    package var withoutSensitivity: TypeReference {
        if case .sensitive(let wrapped) = self { wrapped } else { self }
    }

    /// The declaration that a value of this type holds inline, without a collection in between.
    package var inlineDeclaration: DeclarationID? {
        switch self {
        case .declared(let id): id
        case .nullable(let wrapped), .sensitive(let wrapped): wrapped.inlineDeclaration
        default: nil
        }
    }
}
