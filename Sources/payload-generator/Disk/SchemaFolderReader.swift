import Diagnostics
import JSONSource
import SchemaFrontEnd

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the schemas folder.
struct SchemaFolderReader {
    /// The folder as it was given.
    let root: String

    private let progress: Progress
    private var count = 0

    private(set) var folders: [Pipeline.Folder] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads every module's folder, in the order of their names.
    /// Throws when the schemas folder itself cannot be read.
    static func read(_ root: String, _ progress: Progress = .unheard) throws -> (
        folders: [Pipeline.Folder], diagnostics: [Diagnostic]
    ) {
        var reader = SchemaFolderReader(root: root, progress: progress)
        try reader.read()
        return (reader.folders, reader.diagnostics)
    }

    private init(root: String, progress: Progress) {
        self.root = root
        self.progress = progress
    }

    private mutating func read() throws {
        let names = try FileSystem.entries(of: root)
        if names.contains(where: Self.isDocument),
            !names.contains(where: { FileSystem.kind(of: root + "/" + $0) == .folder })
        {
            let help = "pass the folder around it, or put the files into a folder named like the module"
            report(
                .emptyFolder,
                "the schemas stand in the folder itself; expected a folder for each module",
                help,
                root
            )
            return
        }
        for name in names {
            let path = root + "/" + name
            if FileSystem.kind(of: path) == .folder {
                readModule(name, at: path)
            } else if leadsNowhere(path) {
                continue
            } else if Self.isDocument(name) {
                report(.emptyFolder, "the file stands outside of a module's folder", "move it into one", path)
            }
        }
        if folders.isEmpty {
            report(
                .emptyFolder,
                "there is no folder with schemas",
                "give each module a folder of its own",
                root
            )
        }
    }

    private mutating func readModule(_ name: String, at path: String) {
        var options = ModuleOptions()
        let optionsPath = path + "/" + ModuleOptions.fileName
        if FileSystem.kind(of: optionsPath) != nil, let bytes = readFile(optionsPath) {
            let (read, problems) = ModuleOptions.load(path: optionsPath, bytes: bytes)
            options = read
            diagnostics += problems
        }
        let problems = diagnostics.count
        let documents = documents(in: path, below: name, around: [])
        // What could not be read may have been a schema.
        if documents.isEmpty, diagnostics.count == problems {
            report(
                .emptyFolder,
                "the folder holds no schema",
                "put *.schema.json files into it, or remove it",
                path
            )
        }
        let folder = Pipeline.Folder(name: name, options: options, documents: documents)
        let isTaken = ["Swift", "Foundation", "PayloadRuntime", "PayloadClient"].contains(folder.module)
        if options.generate, isTaken || !isSwiftIdentifier(folder.module) {
            let advice = "set \"module\" in \(ModuleOptions.fileName)"
            report(.invalidOptions, "\"\(folder.module)\" cannot be the name of a Swift module", advice, path)
        }
        let twin = folders.first { $0.options.generate && $0.module == folder.module }
        if let twin, options.generate {
            let message = "the module \"\(folder.module)\" is already that of the folder \"\(twin.name)\""
            report(.invalidOptions, message, "set another \"module\" in \(ModuleOptions.fileName)", path)
        }
        folders.append(folder)
    }

    /// The documents of a folder and of those inside it, in the order of their names.
    ///
    /// - Parameter around: the folders that this one stands in, symbolic links followed.
    private mutating func documents(
        in path: String,
        below relative: String,
        around: Set<String>
    ) -> [Pipeline.Document] {
        let place = FileSystem.resolved(path)
        guard !around.contains(place) else {
            report(.unreadableFile, "the link leads to a folder around it", "remove it", path)
            return []
        }
        var documents: [Pipeline.Document] = []
        for name in entries(of: path) {
            let inner = path + "/" + name
            if name == ModuleOptions.fileName {
                // Those of the module's own folder were read before.
                if !around.isEmpty { reportStrayOptions(inner) }
            } else if FileSystem.kind(of: inner) == .folder {
                if Self.isDocument(name) {
                    report(.folder, at: inner)
                    continue
                }
                documents += self.documents(
                    in: inner,
                    below: relative + "/" + name,
                    around: around.union([place])
                )
            } else if leadsNowhere(inner) {
                continue
            } else if Self.isDocument(name), let bytes = readFile(inner) {
                let schemaPath = SchemaPath(
                    shown: inner,
                    root: Self.name(of: root),
                    relative: relative + "/" + name
                )
                documents.append(Pipeline.Document(path: schemaPath, bytes: bytes))
            } else if Self.isYAML(name) {
                report(.notASchema, "YAML is not read", "convert the file to JSON", inner)
            }
        }
        return documents
    }

    /// Empty for a folder that cannot be read, which is reported.
    private mutating func entries(of path: String) -> [String] {
        do {
            return try FileSystem.entries(of: path)
        } catch {
            let reason = FileSystem.reason(error)
            report(.unreadableFile, "the folder cannot be read: \(reason)", ListedFile.advice, path)
            return []
        }
    }

    private mutating func reportStrayOptions(_ path: String) {
        let message = "options count for a whole module; this folder is a part of one"
        report(.invalidOptions, message, "move the file into the module's own folder", path)
    }

    /// The schemas folder's own name, which is all that generated files say of where it is.
    static func name(of root: String) -> String {
        URL(fileURLWithPath: root).standardizedFileURL.lastPathComponent
    }

    /// Whether a file with this name changes what a run does.
    static func isRelevant(_ name: String) -> Bool {
        isDocument(name) || isYAML(name)
    }

    private static func isDocument(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".json")
    }

    /// Whether the file would be a schema or an OpenAPI document if it were JSON.
    private static func isYAML(_ name: String) -> Bool {
        [".schema.yaml", ".schema.yml", ".openapi.yaml", ".openapi.yml"].contains {
            name.lowercased().hasSuffix($0)
        }
    }

    /// Reports what a folder lists and nothing can open. Whatever its name is, it may have led to schemas, whose
    /// Swift would go as left over.
    private mutating func leadsNowhere(_ path: String) -> Bool {
        switch FileSystem.kind(of: path) {
        case .brokenLink:
            report(.brokenLink, at: path)
        case nil where path.unicodeScalars.contains("\u{FFFD}"):
            report(.unreadableFile, "the name is not UTF-8; expected a text", "give it another name", path)
        default: return false
        }
        return true
    }

    private mutating func readFile(_ path: String) -> [UInt8]? {
        progress(.reading(path: path, count: count))
        count += 1
        do {
            return try ListedFile.contents(of: path)
        } catch {
            report(error, at: path)
            return nil
        }
    }

    private mutating func report(_ failure: ListedFile.Failure, at path: String) {
        report(.unreadableFile, failure.message, failure.help, path)
    }

    private mutating func report(_ id: DiagnosticID, _ message: String, _ help: String, _ path: String) {
        diagnostics.append(Diagnostic(id, message, help: help, at: SourceLocation(path: path)))
    }
}

extension Diagnostic {
    /// Why there is no reading the schemas folder.
    static func unreadableSchemas(at path: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            .unreadableFile,
            "cannot read the folder: \(FileSystem.reason(error))",
            help: "expected a folder that holds a folder of schemas for each module; --schemas names it",
            at: SourceLocation(path: path)
        )
    }
}
