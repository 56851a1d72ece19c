import JSONSource
import SchemaFrontEnd

/// Where a file is on the disk and among URIs, so that a document beside it in one sense is looked for beside it in
/// the other: `https://example.com/schemas/b.json` beside `a.json`, whose `$id` is
/// `https://example.com/schemas/a.json`.
struct Origin {
    /// The folder of the file, absolute.
    let folder: String

    /// What references in the file are relative to.
    private let base: URI

    init(file: SchemaFile, base: URI) {
        let path = FileSystem.absolute(file.text.path)
        folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        self.base = base
    }

    /// The file that a URI stands for. Nil unless there is one and its `$id`, if it has any, is that URI: another
    /// document is not what was meant.
    func path(of uri: URI) -> String? {
        guard uri.scheme == base.scheme, uri.authority == base.authority, uri.query == nil,
            base.path.hasPrefix("/"), let name = decodedPath(uri.path)
        else { return nil }
        let start = base.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(decoded)
        let end = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let common = zip(start, end).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: start.count - common) + end.dropFirst(common)
        let path = FileSystem.absolute(folder + "/" + steps.joined(separator: "/"))
        guard FileSystem.kind(of: path) == .file else { return nil }
        let identifier = IdentifiedFiles.identifier(ofFileAt: path)
        return identifier == nil || identifier == uri ? path : nil
    }

    private func decoded(_ segment: Substring) -> String {
        decodedPath(String(segment)) ?? String(segment)
    }
}

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
