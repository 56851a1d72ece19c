import Diagnostics
import Mustache
import SchemaFrontEnd
import Templates

/// The templates of generated Swift, by name.
package struct TemplateCatalog: Sendable {
    /// Every template and what it is for. A file under Templates that is not listed is not used.
    package static let rows: [(name: String, purpose: String)] = [
        ("Alias", "a type that is another one"),
        ("Client", "a client's type: servers, credentials and properties"),
        ("Context", "the facts that a payload's rules depend on"),
        ("Defaults", "the function that sets defaults"),
        ("EffectivePayload", "the function that combines the sources of a payload"),
        ("Enumeration", "a closed list of strings"),
        ("EnumerationCoding", "coding of a closed list"),
        ("File", "the layout of a file"),
        ("Header", "the first lines of a file"),
        ("NestedSchemaValidator", "the validator of a schema inside a type"),
        ("ObjectCoding", "coding of an object"),
        ("OpenEnumeration", "a list of strings that may grow"),
        ("Operation", "an operation: its method, its outcome and its functions"),
        ("OperationDescription", "what the document says about an operation, with its examples"),
        ("OperationMethod", "the method that calls an operation"),
        ("OptimisticLock", "the pieces of an optimistic lock"),
        ("Outcome", "what an operation answers, by status"),
        ("SchemaValidator", "the validator of a schema without a type"),
        ("Struct", "an object or a tuple"),
        ("TupleCoding", "coding of a tuple"),
        ("Type", "a type or a validator, with all that belongs to it"),
        ("Union", "one of several types"),
        ("UnionCoding", "coding of a union"),
        ("Validator", "the validator of a type"),
        ("ValidatorBody", "where a schema is and what it demands"),
    ]

    package let templates: [String: MustacheTemplate]

    /// The built-in templates, single ones replaced.
    ///
    /// - Parameter overrides: texts of other templates, by name and with the path that messages show.
    package static func load(
        overrides: [(name: String, path: String, text: String)] = []
    ) -> (catalog: TemplateCatalog, diagnostics: [Diagnostic]) {
        var templates: [String: MustacheTemplate] = [:]
        var diagnostics: [Diagnostic] = []
        for (name, bytes) in TemplateResources.all {
            add(
                name,
                path: "Templates/\(name).mustache",
                String(decoding: bytes, as: UTF8.self),
                to: &templates,
                &diagnostics
            )
        }
        for (name, path, text) in overrides {
            guard templates[name] != nil else {
                diagnostics.append(unknown(name, path: path))
                continue
            }
            add(name, path: path, text, to: &templates, &diagnostics)
        }
        return (TemplateCatalog(templates: templates), diagnostics)
    }

    private static func add(
        _ name: String,
        path: String,
        _ text: String,
        to templates: inout [String: MustacheTemplate],
        _ diagnostics: inout [Diagnostic]
    ) {
        do {
            templates[name] = try MustacheTemplate(name: path, text: text)
        } catch {
            diagnostics.append(Diagnostic(error))
        }
    }

    private static func unknown(_ name: String, path: String) -> Diagnostic {
        Diagnostic(
            .templateProblem,
            "there is no template named \"\(name)\" to replace",
            help: Spelling.nearest(to: name, among: rows.map(\.name)).map { "did you mean \"\($0)\"?" }
                ?? "templates: \(rows.map(\.name).joined(separator: ", "))",
            at: SourceLocation(path: path)
        )
    }
}
