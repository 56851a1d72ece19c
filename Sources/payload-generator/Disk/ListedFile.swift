/// Reads files that a folder lists. Nobody has named them as documents, so they may be anything.
enum ListedFile {
    /// Why there is nothing to read, and what to do.
    struct Failure: Error {
        let message: String
        let help: String

        static let brokenLink = Failure(message: "the link leads to nothing", help: "mend or remove it")

        static let folder = Failure(message: "found a folder; expected a file", help: "give it another name")
    }

    /// All bytes of the file.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        switch FileSystem.kind(of: path) {
        case .brokenLink: throw .brokenLink
        case .folder: throw .folder
        case .special: throw Failure(message: "found no file; expected one with JSON", help: advice)
        // Why there is nothing any more, or no way to it, the system says better.
        case .file, nil: break
        }
        do {
            return try FileSystem.contents(of: path)
        } catch {
            throw Failure(message: "the file cannot be read: \(error.reason)", help: advice)
        }
    }

    /// What to do about something that cannot be read.
    static let advice = "make it readable, or move it out of the folder"
}
