/// A place where an instance breaks its schema.
///
/// It quotes no value of the instance, so that it can be shown and logged when the instance holds secrets. The
/// names of properties are not kept secret: they stand in the locations.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// The value that is wrong, as a JSON Pointer (RFC 6901) from the instance's root. A missing or unknown property
    /// is the object's violation.
    public let instanceLocation: String

    /// The keyword that rejects it, as a JSON Pointer along the way that validation took, references included:
    /// `/properties/data/$ref/required`.
    public let keywordLocation: String

    /// The keyword that rejects it, as a URI with a JSON Pointer in its fragment, references followed.
    public let absoluteKeywordLocation: String

    /// The keyword's name. For a schema that is `false`, the keyword that holds the schema, empty at the root. Empty
    /// also where no keyword is broken: the bytes are no JSON, or the Swift type cannot hold a value that is valid.
    public let keyword: String

    /// What was expected, for people, without a final period.
    public let message: String

    /// The location and the message.
    public var description: String {
        (instanceLocation.isEmpty ? "" : instanceLocation + ": ") + message
    }
}
