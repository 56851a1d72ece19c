import Foundation
import PackagePlugin

/// The names of the files that the tool will write for a target. The tool has a type of this name too, and the two
/// must agree; a build fails if they do not.
struct TargetOutputs {
    /// Each once. Two documents that give one name are an error, which the tool reports.
    let names: [String]

    /// How many files more than one an OpenAPI document gets.
    let parts: Int

    /// A file of the target's own with one of the names. A module has no two files of one name, whatever folders
    /// they are in, and SwiftPM says so in words of its own, which name neither.
    let swiftInTheWay: URL?

    init(of inputs: TargetInputs, target: any SourceModuleTarget, hasReferences: Bool) {
        let parts = Self.parts(for: inputs.documents)
        var names: [String] = []
        for document in inputs.documents {
            let name = Self.name(of: document, in: target.directoryURL)
            names.append(name + ".swift")
            guard TargetInputs.isDescription(document.lastPathComponent) else { continue }
            names += (0..<parts).map { "\(name).\($0 + 1).swift" }
        }
        if hasReferences { names.append(target.moduleName + ".references.swift") }
        var seen: Set<String> = []
        self.names = names.filter { seen.insert($0.lowercased()).inserted }
        swiftInTheWay = target.sourceFiles.map(\.url)
            .first { seen.contains($0.lastPathComponent.lowercased()) }
        self.parts = parts
    }

    /// One for each 32 KB of the largest document, at most 32. The number goes to the tool, so that it holds until
    /// SwiftPM asks again, however the documents grow meanwhile.
    private static func parts(for documents: [URL]) -> Int {
        let sizes = documents.filter { TargetInputs.isDescription($0.lastPathComponent) }.map { document in
            (try? document.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
        }
        let parts = (sizes.max() ?? 0) / 32_768
        return parts < 2 ? 0 : min(32, parts)
    }

    /// The document's place in the target without `.json`: `+` for a slash, so that `Orders/Order.schema.json` and
    /// `Order.schema.json` give names of their own.
    private static func name(of document: URL, in folder: URL) -> String {
        let start = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
        let place = document.path.utf8.dropFirst(start.utf8.count).dropLast(".json".utf8.count)
        var name = String.UnicodeScalarView()
        // A slash is one also before a combining mark, with which it would be one character.
        for scalar in String(decoding: place, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "/": name.append("+")
            case "+": name.append(contentsOf: "%2B".unicodeScalars)
            case "%": name.append(contentsOf: "%25".unicodeScalars)
            default: name.append(scalar)
            }
        }
        return String(name)
    }
}
