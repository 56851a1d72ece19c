import Foundation
import PackagePlugin

/// The files that a target's Swift is made of, in the order of their paths.
struct TargetInputs {
    /// Schemas and OpenAPI documents.
    let documents: [URL]

    /// Options files. The tool reports a second one.
    let options: [URL]

    /// Those of them that SwiftPM hands to the compiler, which takes no JSON: all that is in a folder that the
    /// manifest names in `sources:`.
    let compiled: [URL]

    init(of target: any SourceModuleTarget) {
        let files = target.sourceFiles.sorted { $0.url.path < $1.url.path }
        let inputs = files.filter { Self.isInput($0.url.lastPathComponent) }
        documents = inputs.map(\.url).filter { Self.isDocument($0.lastPathComponent) }
        options = inputs.map(\.url).filter { Self.isOptions($0.lastPathComponent) }
        compiled = inputs.filter { $0.type == .source }.map(\.url)
    }

    /// The documents of targets in the same package that a target depends on, to which its own may refer.
    static func referable(from target: any SourceModuleTarget, in package: Package) -> [URL] {
        let own = Set(package.targets.map(\.id))
        return target.recursiveTargetDependencies
            .filter { own.contains($0.id) }
            .compactMap { $0 as? any SourceModuleTarget }
            .flatMap { TargetInputs(of: $0).documents }
            .sorted { $0.path < $1.path }
    }

    private static func isInput(_ name: String) -> Bool {
        isDocument(name) || isOptions(name)
    }

    private static func isOptions(_ name: String) -> Bool {
        name == "payload-generator.json"
    }

    private static func isDocument(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".schema.json") || isDescription(name)
    }

    /// Whether a file is an OpenAPI document, by its name.
    static func isDescription(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".openapi.json")
    }
}
