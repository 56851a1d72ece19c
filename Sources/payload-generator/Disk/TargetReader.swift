import Diagnostics
import JSONSource
import SchemaFrontEnd
import SwiftEmitter

/// Reads the documents of one target of a package, and those of other targets that they refer to.
struct TargetReader {
    /// What the pipeline is run with.
    struct Input {
        var folders: [Pipeline.Folder] = []
        var layout = FileLayout.filePerType
    }

    private let options: TargetOptions
    private var diagnostics: [Diagnostic] = []

    static func read(_ options: TargetOptions) -> (input: Input, diagnostics: [Diagnostic]) {
        var reader = TargetReader(options: options)
        let input = reader.read()
        return (input, reader.diagnostics)
    }

    private init(options: TargetOptions) {
        self.options = options
    }

    private mutating func read() -> Input {
        let moduleOptions = readOptions()
        let documents = options.documents.compactMap { read($0) }
        let (outputs, collisions) = TargetOutputs.outputs(of: options.documents, options)
        diagnostics += collisions
        let own = Pipeline.Folder(name: options.module, options: moduleOptions, documents: documents)
        guard !options.references.isEmpty else {
            return Input(folders: [own], layout: .declaredFiles(outputs, others: nil))
        }
        var elsewhere = ModuleOptions()
        elsewhere.generate = false
        // No module can have a name with a space.
        let others = Pipeline.Folder(
            name: "other targets",
            options: elsewhere,
            documents: referredTo(from: documents)
        )
        return Input(
            folders: [own, others],
            layout: .declaredFiles(outputs, others: TargetOutputs.others(options))
        )
    }

    private mutating func read(_ path: String) -> Pipeline.Document? {
        guard let bytes = contents(of: path) else { return nil }
        let schemaPath = SchemaPath(shown: path, root: "", relative: TargetOutputs.source(of: path, options))
        return Pipeline.Document(path: schemaPath, bytes: bytes)
    }

    private mutating func contents(of path: String) -> [UInt8]? {
        do {
            return try ListedFile.contents(of: path)
        } catch {
            report(.unreadableFile, error.message, error.help, path)
            return nil
        }
    }

    private mutating func report(_ id: DiagnosticID, _ message: String, _ help: String, _ path: String) {
        diagnostics.append(Diagnostic(id, message, help: help, at: SourceLocation(path: path)))
    }
}

// MARK: - Options

extension TargetReader {
    private mutating func readOptions() -> ModuleOptions {
        var options = ModuleOptions()
        for path in self.options.optionsFiles.dropFirst() {
            let help = "keep one for the target: \"\(self.options.optionsFiles[0])\" is read"
            report(.invalidOptions, "the target has another options file", help, path)
        }
        if let path = self.options.optionsFiles.first, let bytes = contents(of: path) {
            let (read, problems) = ModuleOptions.load(path: path, bytes: bytes)
            options = read
            diagnostics += problems
            refuse(in: path, bytes)
        }
        options.module = self.options.module
        options.generate = true
        return options
    }

    /// Options that mean something else than the target that they stand in.
    private mutating func refuse(in path: String, _ bytes: [UInt8]) {
        let place = SchemaPath(shown: path, root: "", relative: ModuleOptions.fileName)
        guard let file = SchemaFile.load(place, bytes: bytes, module: "").file else { return }
        for member in file.root.members ?? [] {
            let found: (message: String, help: String)
            switch (member.name, member.value.string, member.value.boolean) {
            case ("module", let name?, _) where name != options.module && isSwiftIdentifier(name):
                found = (
                    "\"module\" is \"\(name)\", and the target's module is \"\(options.module)\"",
                    "leave it out; a target's name is its module's"
                )
            case ("generate", _, false):
                found = (
                    "\"generate\" is false in a target that generates at build time",
                    "take the plugin GenerateAtBuild out of the target instead"
                )
            case ("runtime", "embedded", _):
                found = (
                    "\"runtime\" is \"embedded\", which is for Swift that is copied without a package",
                    "leave it out; the target depends on PayloadRuntime"
                )
            default: continue
            }
            let pointer = JSONPointer(tokens: [member.name])
            let location = file.location(of: member.value.range, pointer: pointer)
            diagnostics.append(Diagnostic(.invalidOptions, found.message, help: found.help, at: location))
        }
    }
}

// MARK: - Other targets

extension TargetReader {
    /// The documents of other targets that references lead to, in the order in which they do. The rest are none of
    /// this target's business, nor are their errors.
    private mutating func referredTo(from documents: [Pipeline.Document]) -> [Pipeline.Document] {
        var candidates: [URI: (path: String, document: Pipeline.Document, links: DocumentLinks)] = [:]
        for path in options.references {
            guard FileSystem.kind(of: path) == .file, let document = read(path),
                let links = Self.links(of: document)
            else { continue }
            for identifier in links.identifiers where candidates[identifier] == nil {
                candidates[identifier] = (path, document, links)
            }
        }
        let own = documents.compactMap(Self.links)
        var seen = Set(own.flatMap(\.identifiers))
        var found: [Pipeline.Document] = []
        var waiting = own.flatMap(\.references)[...]
        while let uri = waiting.popFirst() {
            guard seen.insert(uri).inserted, let candidate = candidates[uri] else { continue }
            seen.formUnion(candidate.links.identifiers)
            found.append(candidate.document)
            waiting += candidate.links.references
        }
        return found
    }

    /// Nil for a document that cannot be read as one.
    private static func links(of document: Pipeline.Document) -> DocumentLinks? {
        SchemaFile.load(document.path, bytes: document.bytes, module: "").file.map { DocumentLinks(of: $0) }
    }
}
