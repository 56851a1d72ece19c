// swift-tools-version: 6.1

import PackageDescription

/// One generated module for each provider folder under Schemas.
let providers = ["Barion", "MastercardGateway", "PayerMax", "WorldlineConnect"]

/// On macOS a command plugin runs in a sandbox and must ask before it writes to the package. Elsewhere there is
/// no sandbox, and a declared permission would only make SwiftPM ask for one.
#if os(macOS)
    let generatePermissions: [PluginPermission] = [
        .writeToPackageDirectory(reason: "It writes the generated Swift to the folder Generated.")
    ]
#else
    let generatePermissions: [PluginPermission] = []
#endif

let package = Package(
    name: "payload-generator",
    products: [
        .library(name: "PayloadRuntime", targets: ["PayloadRuntime"]),
        .executable(name: "payload-generator", targets: ["payload-generator"]),
        .plugin(name: "GenerateCommand", targets: ["GenerateCommand"]),
    ] + providers.map { .library(name: $0, targets: [$0]) },
    targets: [
        .target(name: "JSONSource"),
        .target(name: "Diagnostics", dependencies: ["JSONSource"]),
        .target(name: "SchemaFrontEnd", dependencies: ["Diagnostics", "PayloadRuntime"]),
        .target(name: "PayloadIR", dependencies: ["SchemaFrontEnd"]),
        .target(name: "SchemaEvaluator", dependencies: ["PayloadIR", "PayloadRuntime"]),
        .target(name: "SwiftEmitter", dependencies: ["PayloadIR", "Mustache", "Templates"]),
        .executableTarget(name: "payload-generator", dependencies: ["SchemaEvaluator", "SwiftEmitter"]),
        .plugin(
            name: "GenerateCommand",
            capability: .command(
                intent: .custom(
                    verb: "generate",
                    description: "Writes the Swift of the schemas under Schemas."
                ),
                permissions: generatePermissions
            ),
            path: "Sources/Plugins/GenerateCommand"
        ),
        .target(name: "PayloadRuntime"),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                // One line for each template: a folder's files are embedded too, but not the target's own.
                .embedInCode("Alias.mustache"),
                .embedInCode("Enumeration.mustache"),
                .embedInCode("EnumerationCoding.mustache"),
                .embedInCode("File.mustache"),
                .embedInCode("Header.mustache"),
                .embedInCode("ObjectCoding.mustache"),
                .embedInCode("OpenEnumeration.mustache"),
                .embedInCode("Struct.mustache"),
                .embedInCode("TupleCoding.mustache"),
                .embedInCode("Union.mustache"),
                .embedInCode("UnionCoding.mustache"),
            ]
        ),
        .target(name: "Mustache"),
        .testTarget(
            name: "GeneratedTests",
            dependencies: ["PayloadRuntime"] + providers.map { .byName(name: $0) }
        ),
        .testTarget(name: "JSONSourceTests", dependencies: ["JSONSource"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(name: "SchemaEvaluatorTests", dependencies: ["SchemaEvaluator"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Mustache"]),
        .testTarget(name: "RegistryTests", dependencies: ["SchemaFrontEnd", "SwiftEmitter"]),
        .testTarget(name: "PatternTests", dependencies: ["PayloadRuntime"]),
        .testTarget(name: "PayloadRuntimeTests", dependencies: ["PayloadRuntime"]),
    ] + providers.map { .target(name: $0, dependencies: ["PayloadRuntime"], path: "Generated/\($0)") },
    swiftLanguageModes: [.v6]
)
