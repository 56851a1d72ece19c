import Diagnostics
import Mustache
import PayloadIR
import SchemaFrontEnd

/// The sources of the runtime, to be generated beside a module that embeds them.
package struct EmbeddedRuntime: Sendable {
    /// The modules of the runtime, whose names are also those of their folders. Only modules with clients need the
    /// second one.
    package static let modules = ["PayloadRuntime", "PayloadClient"]

    private let sources: [RuntimeSource]

    /// - Parameter sources: all files of ``modules``, in the order in which they are generated.
    package init(_ sources: [RuntimeSource]) {
        self.sources = sources
    }

    private func sources(for module: PayloadModule) -> [RuntimeSource] {
        sources.filter { module.hasClients || $0.module == Self.modules.first }
    }

    /// The names that the module's own types cannot have.
    func reservedNames(in module: PayloadModule) -> Set<String> {
        RuntimeNames(sources(for: module)).reserved
    }

    /// The runtime's files as those of a module.
    ///
    /// - Parameter options: what the files say they are generated from: the module's options, in which the runtime
    ///   was asked for.
    package func files(
        in module: PayloadModule,
        options: String,
        templates: TemplateCatalog
    ) -> (files: [GeneratedFile], diagnostics: [Diagnostic]) {
        let header: String
        do {
            let view = MustacheValue.record([
                "source": .text(DocumentationText.visible(options)),
                "command": .text(FileLayout.filePerType.command),
            ])
            header =
                try templates.templates["Header"]?.render(view, partials: templates.templates) ?? ""
        } catch {
            return ([], [Diagnostic(error)])
        }
        let files = sources(for: module).map { source in
            GeneratedFile(
                name: "\(source.module)+\(source.name)",
                // An access level of another length would ask for other line breaks, and so would a team's own rules.
                text: header + "// What generated code calls: \(source.module)/\(source.path).\n"
                    + "// swift-format-ignore-file\n\n"
                    + RuntimeRewriter.rewrite(source, access: module.options.access)
            )
        }
        return (files, [])
    }
}
