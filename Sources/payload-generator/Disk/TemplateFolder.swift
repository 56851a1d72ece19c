import Diagnostics
import Foundation
import SwiftEmitter

/// Reads a folder of templates that replace built-in ones.
enum TemplateFolder {
    /// - Parameter path: the folder, or nil for the built-in templates alone.
    /// Throws when the folder or a template in it cannot be read.
    static func load(_ path: String?) throws -> (catalog: TemplateCatalog, diagnostics: [Diagnostic]) {
        guard let path else { return TemplateCatalog.load() }
        let ending = ".mustache"
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(ending) }
            .sorted()
        let overrides = try names.map { name in
            let file = path + "/" + name
            let text = try String(contentsOfFile: file, encoding: .utf8)
            return (name: String(name.dropLast(ending.count)), path: file, text: text)
        }
        return TemplateCatalog.load(overrides: overrides)
    }
}
