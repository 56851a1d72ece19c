import Diagnostics
import JSONSchemaSuite
import PayloadIR
import SchemaFrontEnd
import SwiftEmitter

/// The Swift of one schema of the suite.
struct GeneratedSchema: Sendable {
    let files: [GeneratedFile]

    /// The type that validates the schema's root.
    let validator: String

    /// How many lines the files have.
    let lineCount: Int

    /// The names of the module's own types and of the files, in lower case.
    let names: Set<String>

    struct Problem: Error {
        let description: String
    }

    /// Lowers and emits as the generator does.
    init(_ schema: PreparedSchema, assertsFormats: Bool, templates: TemplateCatalog) throws(Problem) {
        var options = ModuleOptions()
        options.formats = assertsFormats ? .assertion : .annotation
        let (module, notes) = Lowering.lower(
            schema.set,
            schema.plans,
            module: PreparedSchema.folder,
            folder: PreparedSchema.folder,
            options: options,
            validatesEveryRoot: true
        )
        let (files, warnings) = SwiftEmitter.emit(module, templates: templates)
        let errors = (notes + warnings).filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Problem(
                description: errors.map { DiagnosticForm.text.render($0) }.joined(separator: "\n")
            )
        }
        guard let validator = SwiftEmitter.validator(of: schema.root, in: module) else {
            throw Problem(description: "the schema has no validator")
        }
        self.files = files
        self.validator = validator
        let lines = files.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
        lineCount = lines.count
        names = Set(lines.compactMap(Self.declaredName) + files.map { $0.name.lowercased() })
    }

    /// `public struct Order: Codable` declares `order`; only types of the module begin a line.
    private static func declaredName(_ line: Substring) -> String? {
        guard line.hasPrefix("public ") else { return nil }
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return words.count > 2 ? words[2].lowercased() : nil
    }
}
