import SchemaFrontEnd

/// Where a file is on the disk and among URIs, so that a document beside it in one sense is looked for beside it in
/// the other: `https://example.com/schemas/b.json` beside `a.json`, whose `$id` is
/// `https://example.com/schemas/a.json`.
struct DocumentOrigin {
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
