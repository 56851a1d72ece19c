/// What is known about the URIs of documents beyond those that the files have as their own.
package struct LocatedDocuments: Sendable {
    /// Further URIs that lead to a file, by its index among the files.
    package var files: [URI: Int] = [:]

    /// Why URIs lead to no file.
    package var missing: [URI: MissingDocument] = [:]

    package init() {}
}

/// Why a document is not among the files.
package enum MissingDocument: Sendable {
    /// Every reference to it is reported, with what to do.
    case because(_ message: String, help: String?)

    /// What is wrong with the document was reported; references to it are not.
    case reported
}
