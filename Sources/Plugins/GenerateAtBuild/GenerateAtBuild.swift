import Foundation
import PackagePlugin

/// Writes the Swift of a target's schemas while the target is built.
///
/// The schemas are the files inside the target's folder that end in `.schema.json` or `.openapi.json`, and
/// `payload-generator.json` holds its options. SwiftPM asks a plugin again when files come or go and not when they
/// change, so everything here follows from names; what the files hold is the business of the tool
/// `payload-generator`, which also says what is wrong with them.
@main
struct GenerateAtBuild: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else {
            throw Failure(
                "the target \"\(target.name)\" has no Swift; GenerateAtBuild is for targets that have"
            )
        }
        let inputs = TargetInputs(of: target)
        guard !inputs.documents.isEmpty else {
            throw Failure(
                """
                the target "\(target.name)" has no schemas: there is no file that ends in .schema.json or \
                .openapi.json in \(target.directoryURL.path)
                """
            )
        }
        if let file = inputs.compiled.first {
            throw Failure(
                """
                \(file.path) is in a folder that "sources:" of the target "\(target.name)" names, so that SwiftPM \
                compiles it as Swift; name Swift files there, or move schemas and options to another folder
                """
            )
        }
        let references = TargetInputs.referable(from: target, in: context.package)
        let outputs = TargetOutputs(of: inputs, target: target, hasReferences: !references.isEmpty)
        if let file = outputs.swiftInTheWay {
            throw Failure(
                """
                \(file.path) has the name of a file that is made of a schema of the target "\(target.name)"; \
                give it another name
                """
            )
        }
        let folder = context.pluginWorkDirectoryURL
        let module = folder.appendingPathComponent(target.moduleName)
        var arguments: [String] = ["generate-target"]
        arguments += ["--module", target.moduleName]
        arguments += ["--package", context.package.directoryURL.path]
        arguments += ["--target", target.directoryURL.path]
        arguments += ["--output", folder.path]
        arguments += ["--parts", String(outputs.parts)]
        for file in inputs.options { arguments += ["--options", file.path] }
        for file in references { arguments += ["--reference", file.path] }
        arguments.append("--")
        for file in inputs.documents { arguments.append(file.path) }
        let command = Command.buildCommand(
            displayName: "Generating the Swift of \(target.name)",
            executable: try context.tool(named: "payload-generator").url,
            arguments: arguments,
            inputFiles: inputs.documents + inputs.options + references,
            outputFiles: outputs.names.map { module.appendingPathComponent($0) }
        )
        return [command]
    }
}

/// Why there is nothing to run.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
