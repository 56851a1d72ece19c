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
            if name.utf8.count > longestName { diagnostics.append(tooLong(name, of: path)) }
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
        var name = String.UnicodeScalarView()
        // A slash is one also before a combining mark, with which it would be one character.
        for scalar in path.unicodeScalars.dropLast(".json".count) {
            switch scalar {
            case "/": name.append("+")
            case "+": name.append(contentsOf: "%2B".unicodeScalars)
            case "%": name.append(contentsOf: "%25".unicodeScalars)
            default: name.append(scalar)
            }
        }
        return String(name)
    }

    private static func relative(_ path: String, to folder: String) -> String {
        let path = FileSystem.absolute(path)
        let start = folder == "/" ? folder : folder + "/"
        let isInside = path.utf8.starts(with: start.utf8)
        return String(decoding: path.utf8.dropFirst(isInside ? start.utf8.count : 1), as: UTF8.self)
    }

    /// How many bytes a name may have without `.swift`. Disks take 255, and compilers put longer endings behind it.
    private static let longestName = 220

    private static func tooLong(_ name: String, of path: String) -> Diagnostic {
        Diagnostic(
            .unwritableFile,
            "the file's place in the target gives a file name of \(name.utf8.count) bytes; "
                + "expected at most \(longestName)",
            help: "use fewer folders or shorter names",
            at: SourceLocation(path: path)
        )
    }
}
