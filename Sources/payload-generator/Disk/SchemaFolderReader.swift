import Diagnostics
import Foundation
import JSONSource
import SchemaFrontEnd

/// Reads the schemas folder.
struct SchemaFolderReader {
    /// The folder as it was given.
    let root: String

    private(set) var folders: [Pipeline.Folder] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads every module's folder, in the order of their names.
    /// Throws when the schemas folder itself cannot be read.
    static func read(_ root: String) throws -> (folders: [Pipeline.Folder], diagnostics: [Diagnostic]) {
        var reader = SchemaFolderReader(root: root)
        try reader.read()
        return (reader.folders, reader.diagnostics)
    }

    private init(root: String) {
        self.root = root
    }

    private mutating func read() throws {
        for name in try entries(of: root) {
            let path = root + "/" + name
            if isFolder(path) {
                readModule(name, at: path)
            } else if isDocument(name) {
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
        if FileManager.default.fileExists(atPath: optionsPath), let bytes = readFile(optionsPath) {
            let (read, problems) = ModuleOptions.load(path: optionsPath, bytes: bytes)
            options = read
            diagnostics += problems
        }
        let documents = documents(in: path, below: name)
        if documents.isEmpty {
            report(
                .emptyFolder,
                "the folder holds no schema",
                "put *.schema.json files into it, or remove it",
                path
            )
        }
        let folder = Pipeline.Folder(name: name, options: options, documents: documents)
        if options.generate, !isSwiftIdentifier(folder.module) {
            let advice = "set \"module\" in \(ModuleOptions.fileName)"
            report(.invalidOptions, "\"\(folder.module)\" cannot be the name of a Swift module", advice, path)
        }
        folders.append(folder)
    }

    /// The documents of a folder and of those inside it, in the order of their names.
    private mutating func documents(in path: String, below relative: String) -> [Pipeline.Document] {
        var documents: [Pipeline.Document] = []
        let names: [String]
        do {
            names = try entries(of: path)
        } catch {
            report(.unreadableFile, "the folder cannot be read: \(error.localizedDescription)", nil, path)
            return []
        }
        for name in names where name != ModuleOptions.fileName {
            let inner = path + "/" + name
            if isFolder(inner) {
                documents += self.documents(in: inner, below: relative + "/" + name)
            } else if isDocument(name), let bytes = readFile(inner) {
                let schemaPath = SchemaPath(shown: inner, root: rootName, relative: relative + "/" + name)
                documents.append(Pipeline.Document(path: schemaPath, bytes: bytes))
            }
        }
        return documents
    }

    /// The schemas folder's own name, which is all that generated files say of where it is.
    private var rootName: String {
        URL(fileURLWithPath: root).standardizedFileURL.lastPathComponent
    }

    private func entries(of path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func isDocument(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".json")
    }

    private mutating func readFile(_ path: String) -> [UInt8]? {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            report(.unreadableFile, "the file cannot be read: \(error.localizedDescription)", nil, path)
            return nil
        }
    }

    private mutating func report(_ id: DiagnosticID, _ message: String, _ help: String?, _ path: String) {
        diagnostics.append(Diagnostic(id, message, help: help, at: SourceLocation(path: path)))
    }
}
