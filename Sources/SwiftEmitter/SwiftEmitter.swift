import Diagnostics
import JSONSource
import Mustache
import PayloadIR
import SchemaFrontEnd

/// A file of generated Swift.
package struct GeneratedFile: Equatable, Sendable {
    /// The file's name, without a folder.
    package let name: String

    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// The last two steps: spells a module in Swift.
package enum SwiftEmitter {
    /// The files of a layout, in the order of their names.
    ///
    /// - Parameters:
    ///   - runtime: the sources that are generated beside these files, whose names they must not take. Nil for a
    ///     module that imports its runtime.
    ///   - onFile: is told the number of each file before it is rendered, and how many there are.
    package static func emit(
        _ module: PayloadModule,
        templates: TemplateCatalog,
        layout: FileLayout = .filePerType,
        runtime: EmbeddedRuntime? = nil,
        onFile: (_ number: Int, _ total: Int) -> Void = { _, _ in }
    ) -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
        let reserved = runtime?.reservedNames(in: module) ?? []
        var (names, diagnostics) = NameAssigner.assign(module, reserving: reserved)
        let views = ViewBuilder(module: module, names: names)
        var files: [GeneratedFile] = []
        let types = module.nested(in: nil).map { views.piece($0) }
        let others = views.validatorsWithoutType.compactMap { views.piece($0) }
        let clients = ClientNameAssigner.assign(module, beside: names, reserving: reserved)
        diagnostics += clients.diagnostics
        let services = ClientViews.pieces(views, clients.clients, clients.functions)
        let sources = module.schemas.files.map(\.sourceName)
        let contents = layout.contents(of: types + others + services, sources: sources)
        for (index, content) in contents.enumerated() {
            onFile(index + 1, contents.count)
            do {
                let text = try render(
                    content.view(command: layout.command, access: module.options.access),
                    "File",
                    templates
                )
                files.append(GeneratedFile(name: content.name, text: text))
            } catch {
                // One mistake in a template is met by every file.
                let problem = Diagnostic(error)
                if !diagnostics.contains(problem) { diagnostics.append(problem) }
            }
        }
        return (files.sorted { $0.name < $1.name }, diagnostics)
    }

    /// The Swift type that checks a schema and nothing beside it, as code outside of the module's types writes it.
    ///
    /// - Parameter module: a module that was lowered from the schema's set.
    /// - Returns: nil for a schema that is only checked where it stands, in another one.
    package static func validator(of schema: SchemaID, in module: PayloadModule) -> String? {
        guard let validator = module.validators.validator(of: module.plans.plan(of: schema)) else {
            return nil
        }
        return NameAssigner.assign(module).names.path(of: validator)
    }

    private static func render(
        _ view: MustacheValue,
        _ template: String,
        _ catalog: TemplateCatalog
    ) throws(MustacheError) -> String {
        guard let file = catalog.templates[template] else { return "" }
        return try file.render(view, partials: catalog.templates)
    }
}

extension Diagnostic {
    init(_ error: MustacheError) {
        self.init(
            .templateProblem,
            error.message,
            at: SourceLocation(
                path: error.template,
                position: SourcePosition(line: error.line, column: error.column)
            )
        )
    }
}
