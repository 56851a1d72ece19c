import Diagnostics
import SwiftEmitter

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads a folder of templates that replace built-in ones.
enum TemplateFolder {
    /// - Parameter path: the folder, or nil for the built-in templates alone.
    /// Throws when the folder cannot be read.
    static func load(_ path: String?) throws -> (catalog: TemplateCatalog, diagnostics: [Diagnostic]) {
        guard let path else { return TemplateCatalog.load() }
        var overrides: [(name: String, path: String, text: String)] = []
        var problems: [Diagnostic] = []
        for name in try FileSystem.entries(of: path) where isTemplate(name) {
            let file = path + "/" + name
            switch text(of: file) {
            case .success(let text): overrides.append((String(name.dropLast(ending.count)), file, text))
            case .failure(let problem):
                problems.append(Diagnostic(.unreadableFile, problem.reason, at: SourceLocation(path: file)))
            }
        }
        let (catalog, diagnostics) = TemplateCatalog.load(overrides: overrides)
        return (catalog, problems + diagnostics)
    }

    private static let ending = ".mustache"

    /// Whether a file with this name is taken for a template.
    static func isTemplate(_ name: String) -> Bool {
        name.hasSuffix(ending)
    }

    private struct Problem: Error {
        let reason: String
    }

    private static func text(of file: String) -> Result<String, Problem> {
        guard FileSystem.kind(of: file) == .file else {
            return .failure(Problem(reason: "found no file; expected a template"))
        }
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: file))
            guard let text = String(validating: data, as: UTF8.self) else {
                return .failure(Problem(reason: "the template is not UTF-8"))
            }
            return .success(text)
        } catch {
            return .failure(Problem(reason: "the template cannot be read: \(FileSystem.reason(error))"))
        }
    }
}
