import Diagnostics
import JSONSource
import SchemaFrontEnd

/// Reads a schema file and then, one after the other, the files that references lead to: those beside the file, and
/// those that rules say the place of. No other file is opened, and nothing is ever fetched.
struct SchemaDocumentLoader {
    /// The file that was asked for, then the others in the order in which references lead to them. Empty when the
    /// first one could not be read.
    private(set) var files: [SchemaFile] = []

    /// What the resolver has to know about the URIs in references.
    private(set) var located = LocatedDocuments()

    private(set) var diagnostics: [Diagnostic] = []

    private let rules: [ResolveRule]
    private var links: [DocumentLinks] = []

    /// The URIs that lead to the files.
    private var identifiers: Set<URI> = []

    /// The index of each file that was read, by its path without symbolic links. Nil for one with errors.
    private var indexes: [String: Int?] = [:]

    private var neighbours = IdentifiedFiles()

    static func load(_ path: String, rules: [ResolveRule]) -> SchemaDocumentLoader {
        var loader = SchemaDocumentLoader(rules: rules)
        loader.loadAll(from: path)
        return loader
    }

    private init(rules: [ResolveRule]) {
        self.rules = rules
    }

    private mutating func loadAll(from path: String) {
        do {
            add(path, bytes: try FileSystem.contents(of: path), uri: nil)
        } catch {
            let message = "the file cannot be read: \(error.reason)"
            diagnostics.append(Diagnostic(.unreadableFile, message, at: SourceLocation(path: path)))
        }
        var next = 0
        while next < files.count {
            let origin = DocumentOrigin(file: files[next], base: links[next].base)
            for uri in links[next].references { locate(uri, from: origin) }
            for uri in links[next].dialects { locateDialect(uri) }
            next += 1
        }
    }

    /// Adds a file. False when it has errors, which are then reported.
    @discardableResult
    private mutating func add(_ path: String, bytes: [UInt8], uri: URI?) -> Bool {
        let absolute = FileSystem.absolute(path)
        let (file, problems) = SchemaFile.load(
            SchemaPath(shown: path, root: "", relative: String(absolute.dropFirst())),
            bytes: bytes,
            module: "",
            retrievalURI: uri
        )
        diagnostics += problems
        indexes[FileSystem.resolved(absolute)] = .some(file == nil ? nil : files.count)
        guard let file else { return false }
        let fileLinks = DocumentLinks(of: file)
        identifiers.formUnion(fileLinks.identifiers)
        files.append(file)
        links.append(fileLinks)
        return true
    }
}

// MARK: - Locating

extension SchemaDocumentLoader {
    /// Finds a document in the order: among the files, by a rule, on the disk, beside the file that refers to it.
    private mutating func locate(_ uri: URI, from origin: DocumentOrigin) {
        guard !identifiers.contains(uri), located.files[uri] == nil else { return }
        if let (rule, path) = rules.path(of: uri) {
            read(path, for: uri, help: "--resolve maps \"\(rule.prefix)\" to \"\(rule.folder)\"")
        } else if uri.scheme == "file" {
            read(diskPath(uri.path) ?? uri.path, for: uri, help: Self.advice)
        } else if let path = origin.path(of: uri) ?? neighbours.path(of: uri, beside: origin.folder) {
            read(path, for: uri, help: Self.advice)
        } else {
            let message = "no document has the URI \"\(uri)\""
            located.missing[uri] = .because(message, help: Self.advice)
        }
    }

    private static let advice =
        "nothing is fetched; relative references count from the folder of their file, and "
        + "`--resolve URI-PREFIX=DIR` says where the documents of other URIs are"

    /// A meta-schema makes its dialect known. Without one the dialect is reported, and not its URI.
    private mutating func locateDialect(_ uri: URI) {
        guard !identifiers.contains(uri), located.files[uri] == nil,
            let (_, path) = rules.path(of: uri), FileSystem.kind(of: path) == .file
        else { return }
        read(path, for: uri, help: nil)
    }

    private mutating func read(_ path: String, for uri: URI, help: String?) {
        let path = FileSystem.shown(FileSystem.absolute(path))
        if let known = indexes[FileSystem.resolved(FileSystem.absolute(path))] {
            located.files[uri] = known
            located.missing[uri] = known == nil ? .reported : nil
            return
        }
        let name = uri.scheme == "file" ? "\"\(path)\"" : "\"\(path)\" for \"\(uri)\""
        switch FileSystem.kind(of: path) {
        case .file: break
        case nil, .brokenLink:
            located.missing[uri] = .because("there is no file \(name)", help: help)
            return
        case .folder, .special:
            located.missing[uri] = .because("\(name) is no file", help: help)
            return
        }
        do {
            let isRead = add(path, bytes: try FileSystem.contents(of: path), uri: uri)
            located.missing[uri] = isRead ? nil : .reported
        } catch {
            located.missing[uri] = .because("the file \(name) cannot be read: \(error.reason)", help: help)
        }
    }
}

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
            base.path.hasPrefix("/"), let name = diskPath(uri.path)
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
        diskPath(String(segment)) ?? String(segment)
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
