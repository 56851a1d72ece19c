import JSONSource
import SchemaFrontEnd

/// Files by the `$id` that they carry, for references to documents that are beside each other under other names.
struct IdentifiedFiles {
    /// For each folder that was looked through, the paths of its files by their URI.
    private var folders: [String: [URI: String]] = [:]

    /// The file in a folder that has the URI as its `$id`. Nil without one.
    mutating func path(of uri: URI, beside folder: String) -> String? {
        if let known = folders[folder] { return known[uri] }
        var found: [URI: String] = [:]
        for name in (try? FileSystem.entries(of: folder)) ?? [] where name.lowercased().hasSuffix(".json") {
            let path = folder + "/" + name
            guard FileSystem.kind(of: path) == .file, let identifier = Self.identifier(ofFileAt: path),
                found[identifier] == nil
            else { continue }
            found[identifier] = path
        }
        folders[folder] = found
        return found[uri]
    }

    /// The absolute URI in a file's `$id`. Nil without one, and for a file that is not JSON.
    static func identifier(ofFileAt path: String) -> URI? {
        guard let bytes = try? FileSystem.contents(of: path), let root = try? JSONParser.parse(bytes).root,
            let identifier = root[Keyword.identifier.name]?.string.flatMap({ URI($0) }),
            identifier.scheme != nil
        else { return nil }
        return identifier.withoutFragment
    }
}
