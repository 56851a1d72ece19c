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
    package static func emit(
        _ module: PayloadModule,
        templates: TemplateCatalog,
        layout: FileLayout = .filePerType
    ) -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
        var (names, diagnostics) = NameAssigner.assign(module)
        let views = ViewBuilder(module: module, names: names)
        var files: [GeneratedFile] = []
        let types = module.nested(in: nil).map { views.piece($0) }
        let others = views.validatorsWithoutType.compactMap { views.piece($0) }
        let clients = ClientNameAssigner.assign(module, beside: names)
        diagnostics += clients.diagnostics
        let services = ClientViews.pieces(views, clients.clients, clients.functions)
        let sources = module.schemas.files.map(\.sourceName)
        for content in layout.contents(of: types + others + services, sources: sources) {
            do {
                let text = try render(content.view(command: layout.command), "File", templates)
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
