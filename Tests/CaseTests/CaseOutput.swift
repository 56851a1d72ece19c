import Diagnostics
import Foundation
import SchemaFrontEnd
import SwiftEmitter

@testable import payload_generator

/// What the generator makes of a case, and what it is expected to make.
struct CaseOutput: Equatable {
    static let diagnosticsName = "diagnostics.txt"

    /// Texts by file name: generated Swift and the diagnostics, if there are any.
    var files: [String: String] = [:]

    /// Runs the tool's own pipeline over the case's schemas.
    static func generated(from folder: CaseFolder) throws -> CaseOutput {
        let schemas = folder.folder("schemas")
        var options = ModuleOptions()
        var diagnostics: [Diagnostic] = []
        let optionsFile = schemas.appendingPathComponent(ModuleOptions.fileName)
        if FileManager.default.fileExists(atPath: optionsFile.path) {
            let bytes = [UInt8](try Data(contentsOf: optionsFile))
            (options, diagnostics) = ModuleOptions.load(
                path: "schemas/" + ModuleOptions.fileName,
                bytes: bytes
            )
        }
        let documents = try documents(in: schemas, below: "")
        let module = Pipeline.Folder(name: "Case", options: options, documents: documents)
        let templates = TemplateCatalog.load()
        let result = Pipeline.generate([module], templates: templates.catalog)
        return CaseOutput(result, others: diagnostics + templates.diagnostics)
    }

    private static func documents(in folder: URL, below path: String) throws -> [Pipeline.Document] {
        try CaseFolder.names(in: folder).filter { $0 != ModuleOptions.fileName }.flatMap { name in
            let inner = folder.appendingPathComponent(name)
            guard name.hasSuffix(".json") else { return try documents(in: inner, below: path + name + "/") }
            let place = SchemaPath(shown: "schemas/\(path)\(name)", root: "schemas", relative: path + name)
            return [Pipeline.Document(path: place, bytes: [UInt8](try Data(contentsOf: inner)))]
        }
    }

    private init(_ result: Pipeline.Result, others: [Diagnostic]) {
        let diagnostics = (result.diagnostics + others).inOrder
        if !diagnostics.isEmpty {
            files[Self.diagnosticsName] =
                diagnostics.map { DiagnosticForm.text.render($0) + "\n" }.joined()
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        for file in result.outputs.flatMap(\.files) { files[file.name] = file.text }
    }
}

extension CaseOutput {
    /// Reads the expectations of a case.
    static func expected(in folder: CaseFolder) throws -> CaseOutput {
        var output = CaseOutput()
        let expected = folder.folder("expected")
        for name in CaseFolder.names(in: expected) {
            output.files[name] = try String(
                contentsOf: expected.appendingPathComponent(name),
                encoding: .utf8
            )
        }
        return output
    }

    private init() {}

    /// Writes the output as the expectations of a case.
    func record(in folder: CaseFolder) throws {
        let expected = folder.folder("expected")
        try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true)
        for name in CaseFolder.names(in: expected) where files[name] == nil {
            try FileManager.default.removeItem(at: expected.appendingPathComponent(name))
        }
        for (name, text) in files {
            try Data(text.utf8).write(to: expected.appendingPathComponent(name))
        }
    }

    /// What differs from the expectations, as a diff of lines. Empty when nothing does.
    func differences(from expected: CaseOutput) -> String {
        let names = Set(files.keys).union(expected.files.keys).sorted()
        return names.compactMap { name -> String? in
            switch (expected.files[name], files[name]) {
            case (let old?, let new?):
                old == new ? nil : LineDiff.text(from: old, to: new, name: name)
            case (nil, let new?):
                "not expected: \(name)\n" + LineDiff.text(from: "", to: new, name: name)
            case (_, nil):
                "expected, and not generated: \(name)"
            }
        }.joined(separator: "\n")
    }
}
