/// What a JSON parser does beyond RFC 8259, where that document leaves a choice.
public struct JSONParsingOptions: Hashable, Sendable {
    /// What happens when an object has two members of one name.
    ///
    /// RFC 8259 section 4 says that names should be unique and leaves open what a receiver does otherwise.
    public enum DuplicateNames: Hashable, Sendable {
        /// The text is refused. Two readers of such a text could understand two different payments.
        case rejected
        /// All members are kept in their order; a look-up by name finds the first of them.
        case allowed
    }

    /// The depth that ``maximumDepth`` cannot exceed.
    ///
    /// Values that are nested deeper could overflow a thread's stack when they are compared or destroyed.
    public static let depthCeiling = 4_096

    /// What happens when an object has two members of one name.
    public var duplicateNames: DuplicateNames

    /// How many arrays and objects may be open at once, from 0 (scalars only) to ``depthCeiling``.
    public let maximumDepth: Int

    /// Creates options.
    ///
    /// - Parameters:
    ///   - duplicateNames: What happens when an object has two members of one name.
    ///   - maximumDepth: How many arrays and objects may be open at once; brought into 0 to ``depthCeiling``.
    public init(duplicateNames: DuplicateNames = .rejected, maximumDepth: Int = 512) {
        self.duplicateNames = duplicateNames
        self.maximumDepth = min(max(maximumDepth, 0), Self.depthCeiling)
    }
}
