import Mustache
import SchemaFrontEnd

/// Swift that stays together in one file: a type with its validator, a client or an operation.
struct SwiftPiece {
    /// The Swift name of what it declares.
    let name: String

    let kind: Kind

    /// Index of the document in the ``SchemaSet`` that it comes from.
    let file: Int

    /// The modules that it works with.
    let imports: [FileImport]

    /// What the template of its kind is rendered with.
    let view: [String: MustacheValue]

    enum Kind: String {
        case type = "Type"
        case client = "Client"
        case operation = "Operation"

        /// The template, whose lines begin with an empty one.
        var template: String { rawValue }
    }
}

/// A file before it is rendered.
struct FileContent {
    /// With the ending `.swift`.
    let name: String

    /// What the header names: a document's path, the same on every machine.
    let source: String

    /// In the order in which they stand in the file.
    let pieces: [SwiftPiece]

    /// What the template of files is rendered with.
    ///
    /// - Parameters:
    ///   - command: how the file is written again.
    ///   - access: that of the file's declarations.
    func view(command: String, access: ModuleOptions.Access) -> MustacheValue {
        let imports = pieces.flatMap(\.imports).merged.flatMap { $0.lines(access) }
        return .record([
            "source": .text(DocumentationText.visible(source)),
            "command": .text(command),
            "imports": .list(imports.map { .text($0) }),
            "hasImports": .flag(!imports.isEmpty),
            "pieces": .list(
                pieces.map { piece in
                    .record(piece.view.merging(["template": .text(piece.kind.template)]) { $1 })
                }
            ),
        ])
    }
}
