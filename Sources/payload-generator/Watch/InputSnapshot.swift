#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stood on the disk at a time, of all that a run of `generate` reads. No file is opened for it.
struct InputSnapshot {
    /// The files and folders by path.
    private var stamps: [String: FileStamp] = [:]

    /// When names last came or went in each folder.
    private var listings: [String: FileStamp] = [:]

    /// - Parameter options: say which folders are read.
    init(of options: GenerateOptions) {
        addFolder(options.schemas, around: [], where: SchemaFolderReader.isRelevant)
        guard let templates = options.templates else { return }
        addFolder(templates, around: [], where: TemplateFolder.isTemplate)
    }

    private mutating func addFolder(_ path: String, around: [FileStamp], where isRead: (String) -> Bool) {
        let listing = FileStamp(of: path) ?? .nothing
        let folder = listing.identity
        stamps[path] = folder
        // A symbolic link may lead to a folder around it.
        guard listing.isFolder, !around.contains(folder) else { return }
        listings[path] = listing
        for name in (try? FileSystem.entries(of: path)) ?? [] {
            let inner = path + "/" + name
            let stamp = FileStamp(of: inner)
            if stamp?.isFolder == true {
                addFolder(inner, around: around + [folder], where: isRead)
            } else if stamp == nil || isRead(name) {
                stamps[inner] = stamp ?? .nothing
            }
        }
    }

    /// Whether it would look the same now, as far as can be told without listing any folder.
    var isCurrent: Bool {
        listings.allSatisfy { FileStamp(of: $0.key) == $0.value }
            && stamps.allSatisfy { path, stamp in
                listings[path] != nil || (FileStamp(of: path) ?? .nothing) == stamp
            }
    }
}

// MARK: - Changes

extension InputSnapshot {
    struct Change: Equatable {
        enum Kind: String {
            case added
            case changed
            case removed
        }

        let path: String
        let kind: Kind
    }

    /// What is different from an earlier snapshot, in the order of the paths.
    func changes(since earlier: InputSnapshot) -> [Change] {
        let paths = Set(stamps.keys).union(earlier.stamps.keys).sorted()
        return paths.compactMap { path in
            switch (earlier.stamps[path], stamps[path]) {
            case (let before, let after) where before == after: nil
            case (nil, _), (.nothing, .some): Change(path: path, kind: .added)
            case (_, nil), (_, .nothing): Change(path: path, kind: .removed)
            default: Change(path: path, kind: .changed)
            }
        }
    }
}

extension [InputSnapshot.Change] {
    /// The changes in words: at most three paths, and a folder in place of all that came or went with it.
    var words: String {
        var outermost: [InputSnapshot.Change] = []
        for change in self {
            let isInside = outermost.contains {
                $0.kind == change.kind && change.path.hasPrefix($0.path + "/")
            }
            if !isInside { outermost.append(change) }
        }
        let named = outermost.prefix(3).map { "\($0.kind.rawValue) \($0.path)" }.joined(separator: ", ")
        return outermost.count > 3 ? "\(named) and \(outermost.count - 3) more" : named
    }
}
