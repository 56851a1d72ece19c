import Diagnostics
import PayloadIR
import SchemaEvaluator
import SchemaFrontEnd
import SwiftEmitter

/// The way from schemas to Swift. Nothing here touches the disk.
enum Pipeline {
    /// A document as it was read from the disk.
    struct Document {
        let path: SchemaPath
        let bytes: [UInt8]
    }

    /// A folder of schemas.
    struct Folder {
        /// The folder's name.
        let name: String
        let options: ModuleOptions
        let documents: [Document]

        /// The name of the Swift module.
        var module: String { options.module ?? name }

        /// How generated files name the options.
        var optionsSource: String {
            let path = "\(name)/\(ModuleOptions.fileName)"
            guard let root = documents.first?.path.root, !root.isEmpty else { return path }
            return "\(root)/\(path)"
        }

        /// Whether Swift is generated with the runtime's sources beside it.
        var embedsRuntime: Bool { options.generate && options.runtime == .embedded }
    }

    /// A module's Swift.
    struct Output {
        let module: String
        let files: [GeneratedFile]
    }

    struct Result {
        var outputs: [Output] = []
        var diagnostics: [Diagnostic] = []

        var hasErrors: Bool {
            diagnostics.contains { $0.severity == .error }
        }
    }

    /// Load, resolve, check the samples, lower, emit. Samples are checked even where schemas have errors, so that
    /// one run reports them all; types are not made of such schemas, since that could only repeat the errors in
    /// other words. Warnings and notes that a folder's options silence are left out.
    ///
    /// - Parameter runtime: what modules embed that say so. Nil where none does.
    static func generate(
        _ folders: [Folder],
        templates: TemplateCatalog,
        layout: FileLayout = .filePerType,
        runtime: EmbeddedRuntime? = nil,
        _ progress: Progress = .unheard
    ) -> Result {
        var result = findAll(folders, templates: templates, layout: layout, runtime: runtime, progress)
        let silenced = folders.reduce(into: [String: Set<DiagnosticID>]()) { silenced, folder in
            guard !folder.options.silenced.isEmpty else { return }
            for document in folder.documents { silenced[document.path.shown] = folder.options.silenced }
        }
        guard !silenced.isEmpty else { return result }
        result.diagnostics.removeAll { problem in
            problem.severity < .error && silenced[problem.location?.path ?? ""]?.contains(problem.id) == true
        }
        return result
    }

    /// The same with what is silenced.
    private static func findAll(
        _ folders: [Folder],
        templates: TemplateCatalog,
        layout: FileLayout,
        runtime: EmbeddedRuntime?,
        _ progress: Progress
    ) -> Result {
        var result = Result()
        let (files, problems) = load(folders, progress)
        progress(.resolving(documents: files.loaded.count))
        let (set, diagnostics) = SchemaResolver.resolve(files.loaded, unread: files.unread)
        result.diagnostics = problems + diagnostics
        // References that lead back to themselves have no end, so nothing can follow them.
        guard !diagnostics.contains(where: { $0.id == .referenceCycle }) else { return result }

        var plans = ModulePlans(set: set)
        let onFile = { number, total in progress(.checkingSamples(.init(number, of: total))) }
        result.diagnostics += SampleCheck.run(set, onFile: onFile) { module in
            plans.plans(folders.first { $0.name == module }?.options)
        }
        guard !result.hasErrors else { return result }

        let generated = folders.filter(\.options.generate)
        for (index, folder) in generated.enumerated() {
            progress(.makingTypes(module: folder.module, .init(index + 1, of: generated.count)))
            let (module, notes) = Lowering.lower(
                set,
                plans.plans(folder.options),
                module: folder.module,
                folder: folder.name,
                options: folder.options
            )
            let embedded = folder.embedsRuntime ? runtime : nil
            let (files, warnings) = SwiftEmitter.emit(
                module,
                templates: templates,
                layout: layout,
                runtime: embedded
            ) {
                progress(.rendering(module: folder.module, .init($0, of: $1)))
            }
            let (others, problems) =
                embedded?.files(in: module, options: folder.optionsSource, templates: templates) ?? ([], [])
            result.diagnostics += notes + warnings + problems
            result.outputs.append(Output(module: folder.module, files: files + others))
        }
        return result
    }

    /// The plans of a set: lowered once for modules that assert formats, once for those that do not, and only where
    /// there are any.
    struct ModulePlans {
        let set: SchemaSet
        private var lowered: [Bool: ValidationPlans] = [:]

        init(set: SchemaSet) {
            self.set = set
        }

        /// - Parameter options: nil for a module without options.
        mutating func plans(_ options: ModuleOptions?) -> ValidationPlans {
            let assertsFormats = options?.formats != .annotation
            let plans = lowered[assertsFormats] ?? PlanLowering.lower(set, assertsFormats: assertsFormats)
            lowered[assertsFormats] = plans
            return plans
        }
    }

    /// Loads every document.
    ///
    /// - Returns: the files, and the names of those that cannot be read as JSON.
    static func load(_ folders: [Folder], _ progress: Progress = .unheard) -> (
        files: (loaded: [SchemaFile], unread: Set<String>), diagnostics: [Diagnostic]
    ) {
        var files: [SchemaFile] = []
        var unread: Set<String> = []
        var diagnostics: [Diagnostic] = []
        var number = 0
        let total = folders.reduce(0) { $0 + $1.documents.count }
        for folder in folders {
            for document in folder.documents {
                number += 1
                progress(.parsing(path: document.path.shown, .init(number, of: total)))
                let (file, problems) = SchemaFile.load(
                    document.path,
                    bytes: document.bytes,
                    module: folder.name
                )
                if let file { files.append(file) } else { unread.insert(document.path.fileName) }
                diagnostics += problems
            }
        }
        return ((files, unread), diagnostics)
    }
}
