import Diagnostics
import SwiftEmitter

/// The names of the files that a target's documents become.
///
/// The plugin GenerateAtBuild declares the same names, and cannot use this code: plugins import no libraries.
enum TargetOutputs {
    /// The files of each document, and what is wrong where two would have the same.
    static func outputs(of documents: [String], _ options: TargetOptions) -> (
        outputs: [DocumentOutput], diagnostics: [Diagnostic]
    ) {
        var outputs: [DocumentOutput] = []
        var diagnostics: [Diagnostic] = []
        var owners: [String: String] = [:]
        for path in documents {
            let inTarget = relative(path, to: options.target)
            let name = fileName(of: inTarget)
            // Not every disk tells upper case from lower case.
            if let owner = owners.updateValue(path, forKey: name.lowercased()) {
                let message =
                    "the file gives \"\(name).swift\", which \"\(relative(owner, to: options.target))\" gives too"
                let help = "give one of them another name; upper and lower case count as the same"
                diagnostics.append(
                    Diagnostic(.nameCollision, message, help: help, at: SourceLocation(path: path))
                )
            }
            let isDescription = name.lowercased().hasSuffix(".openapi")
            outputs.append(
                DocumentOutput(
                    source: source(of: path, options),
                    name: name,
                    parts: isDescription ? options.parts : 0
                )
            )
        }
        return (outputs, diagnostics)
    }

    /// The file for types of other targets' documents that are declared here as well.
    static func others(_ options: TargetOptions) -> DocumentOutput {
        DocumentOutput(
            source: "what \(options.module) refers to in other targets",
            name: options.module + ".references"
        )
    }

    /// How headers and references name a document: by its place in the package.
    static func source(of path: String, _ options: TargetOptions) -> String {
        relative(path, to: options.package)
    }

    /// The document's place in the target without `.json`, as a name that no other place gives: `+` for a slash.
    private static func fileName(of path: String) -> String {
        path.dropLast(".json".count).map { character in
            switch character {
            case "/": "+"
            case "+": "%2B"
            case "%": "%25"
            default: String(character)
            }
        }.joined()
    }

    private static func relative(_ path: String, to folder: String) -> String {
        let path = FileSystem.absolute(path)
        let start = folder == "/" ? folder : folder + "/"
        return String(path.hasPrefix(start) ? path.dropFirst(start.count) : path.dropFirst())
    }
}
