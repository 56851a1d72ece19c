/// Why a text is not the JSON that was expected, and where.
package struct JSONSyntaxProblem: Error, Equatable, Sendable {
    /// What kind of problem it is; every kind has a stable name for people and scripts to refer to.
    package enum Kind: Equatable, Sendable {
        case malformed
        case invalidUTF8
        case tooDeep
        case duplicateName
    }

    package let kind: Kind

    /// What was found and what was expected.
    package let message: String

    /// The first byte of what is wrong.
    package let offset: Int

    /// Where in the document the problem stands, as far as it was read.
    package let pointer: JSONPointer
}
