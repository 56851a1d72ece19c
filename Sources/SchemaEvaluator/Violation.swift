/// A place where an instance breaks its schema.
///
/// It quotes no value of the instance, so that it can be shown and logged when the instance holds secrets. The
/// names of properties are not kept secret: they stand in the locations.
package struct Violation: Equatable, Sendable {
    /// The value that is wrong, as a JSON Pointer (RFC 6901) from the instance's root. A missing or unknown property
    /// is the object's violation.
    package let instanceLocation: String

    /// The keyword that rejects it, as a JSON Pointer along the way that validation took, references included:
    /// `/properties/data/$ref/required`.
    package let keywordLocation: String

    /// The keyword's name. For a schema that is `false`, the keyword that holds the schema, empty at the root.
    package let keyword: String

    /// What was expected, for people, without a final period.
    package let message: String
}
