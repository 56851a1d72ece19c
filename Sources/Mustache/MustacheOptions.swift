/// How a template is rendered.
package struct MustacheOptions: Sendable, Equatable {
    /// What a name that stands nowhere in the data, or a partial that is unknown, leads to.
    package enum MissingNames: Sendable, Equatable {
        /// A ``MustacheError``: in a generator a missing name is a mistake in a template.
        case error

        /// Nothing is written, and the name is falsy in a section (Mustache specification).
        case empty
    }

    /// What a missing name leads to. An error unless told otherwise.
    package var missingNames: MissingNames

    package init(missingNames: MissingNames = .error) {
        self.missingNames = missingNames
    }
}
